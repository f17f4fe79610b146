@echo off
rem What run.bat and test.bat share: the environment in .venv, made when it is missing or stale.
rem The stamp is a copy of pyproject.toml, and the folder it was made in.
setlocal
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "VENV=%ROOT%\.venv"
set "MADE_IN="
if exist "%VENV%\asn-root.txt" set /p MADE_IN=<"%VENV%\asn-root.txt"
if not "%MADE_IN%"=="%ROOT%" goto make
if not exist "%VENV%\Scripts\python.exe" goto make
fc /b "%ROOT%\pyproject.toml" "%VENV%\asn-stamp.toml" >nul 2>&1 && exit /b 0

:make
set "PYTHON=py -3"
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && goto found
set "PYTHON=python"
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && goto found
echo Program ini memerlukan Python 3.11 atau yang lebih baru. 1>&2
echo Pasanglah Python dari pengelola komputer Anda, lalu jalankan perintah ini sekali lagi. 1>&2
exit /b 1

:found
echo Menyiapkan lingkungan Python di .venv, sekali saja, beberapa menit... 1>&2
if "%MADE_IN%"=="%ROOT%" if exist "%VENV%\Scripts\python.exe" goto install
%PYTHON% -m venv --clear "%VENV%" 1>&2 || goto failed

:install
pushd "%ROOT%" || goto failed
"%VENV%\Scripts\python.exe" -m pip install --quiet --no-input --use-pep517 --editable ".[dev,tte]" 1>&2
if errorlevel 1 (popd & goto failed)
popd
>"%VENV%\asn-root.txt" echo %ROOT%
copy /y "%ROOT%\pyproject.toml" "%VENV%\asn-stamp.toml" >nul || goto failed
exit /b 0

:failed
echo Paket Python tidak dapat dipasang. Periksa sambungan internet dan ruang disk, 1>&2
echo lalu jalankan perintah ini sekali lagi. 1>&2
exit /b 1
