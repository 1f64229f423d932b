@echo off
rem Starts Culprit. In a source checkout it builds itself on first use; in a release it only starts.
setlocal enableextensions
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo culprit: no Java at JAVA_HOME ^(%JAVA_HOME%^): bin\java.exe is missing; set JAVA_HOME to a JDK 17 or newer>&2
    exit /b 2
  )
) else (
  where java >nul 2>nul
  if errorlevel 1 (
    echo culprit: no Java found: neither JAVA_HOME nor PATH has one; install a JDK 17 or newer>&2
    exit /b 2
  )
)
set "JAR=%HERE%\lib\culprit.jar"
if exist "%JAR%" goto start
set "JAR=%HERE%\target\lib\culprit.jar"
if exist "%JAR%" goto start
echo culprit: building ^(first use^) ...>&2
pushd "%HERE%"
call mvnw.cmd -B -q -DskipTests package >"%TEMP%\culprit-build.log" 2>&1
if errorlevel 1 (
  popd
  echo culprit: the build failed: the whole output is in %TEMP%\culprit-build.log; a JDK 17 or newer and, the first time, access to Maven Central are needed>&2
  exit /b 2
)
popd
:start
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto "-Dculprit.home=%HERE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
