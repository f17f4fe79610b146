@echo off
rem Every check of the project on Windows; stops at the first failure.
rem   test.bat             everything
rem   test.bat --long      with the full counts of examples, mutations and faults
rem   test.bat ARGUMENTS   only pytest, with these arguments
setlocal
call "%~dp0.ci\setup.bat" || exit /b 1
pushd "%~dp0" || exit /b 1
set "BIN=%CD%\.venv\Scripts"
set "QT_QPA_PLATFORM=offscreen"
set "LIMIT=300"
if "%~1"=="--long" goto long
if "%~1"=="" goto all
"%BIN%\python.exe" -m pytest %*
exit /b %ERRORLEVEL%

:long
set "ASN_LONG=1"
set "LIMIT=3600"

:all
if not exist .cache mkdir .cache
call :step "import contracts" "%BIN%\lint-imports.exe" || exit /b 1
call :step "ruff check" "%BIN%\ruff.exe" check || exit /b 1
call :step "ruff format" "%BIN%\ruff.exe" format --check || exit /b 1
call :step "mypy --strict" "%BIN%\python.exe" -P -m mypy || exit /b 1
call :step "compiled forms" "%BIN%\python.exe" .ci\compile_forms.py --check || exit /b 1
call :step "compiled messages" "%BIN%\python.exe" .ci\compile_messages.py --check || exit /b 1
call :step "tests" "%BIN%\python.exe" -m pytest --numprocesses 2 --dist worksteal --timeout %LIMIT% --cov --cov-branch --cov-report term --cov-report json:.cache/coverage.json || exit /b 1
call :step "coverage floor" "%BIN%\python.exe" .ci\coverage_floor.py .cache\coverage.json || exit /b 1
call :step "soak" "%BIN%\python.exe" -m pytest -m soak tests\soak || exit /b 1
call :step "frozen program" "%BIN%\python.exe" -P -m PyInstaller --noconfirm --log-level WARN build.spec || exit /b 1
call :step "frozen program starts" dist\asn-desktop\asn-desktop.exe check || exit /b 1
echo.
echo All passed.
exit /b 0

:step
echo.
echo == %~1 (%TIME%)
set "STEP=%~1"
rem The loop drops the name and keeps the rest; it would split arguments at an equals sign.
set "REST="
:next
shift
if "%~1"=="" goto go
set REST=%REST% %1
goto next
:go
%REST%
if errorlevel 1 (
    echo FAILED: %STEP%
    exit /b 1
)
exit /b 0
