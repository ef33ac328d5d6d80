@echo off
rem Starts Newshound on Windows.
rem
rem   NEWSHOUND_JAVA       the folder of the Java to use; else JAVA_HOME, else java on the path
rem   NEWSHOUND_JAVA_OPTS  more options for it
setlocal
set "base=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%base%\runtime\bin\java.exe" set "java=%base%\runtime\bin\java.exe"
if defined NEWSHOUND_JAVA set "java=%NEWSHOUND_JAVA%\bin\java.exe"
set "jar="
for %%j in ("%base%\newshound-shell-*.jar") do set "jar=%%~fj"
if not defined jar (
  >&2 echo newshound: the program, newshound-shell-*.jar, is missing in "%base%"
  exit /b 69
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
  >&2 echo newshound: Java 21 or newer is needed and none was found. Install one
  >&2 echo ^(https://adoptium.net^) or name one: set NEWSHOUND_JAVA=C:\folder\of\it
  exit /b 69
)
set "compiler=-XX:TieredStopAtLevel=1"
if not "%~2"=="" set "compiler=%compiler% -XX:CompileThresholdScaling=5"
for %%c in (index read export batch eval) do if "%~1"=="%%c" set "compiler="
"%java%" -XX:+UseSerialGC %compiler% %NEWSHOUND_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
