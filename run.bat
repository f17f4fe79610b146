@echo off
rem Sets up what is missing, then starts asn-desktop with the given arguments.
setlocal
call "%~dp0.ci\setup.bat" || exit /b 1
"%~dp0.venv\Scripts\python.exe" -P -m asn_desktop %*
exit /b %ERRORLEVEL%
