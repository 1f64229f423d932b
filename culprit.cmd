@echo off
rem Starts Culprit. In a source checkout it builds itself on first use and again when the sources have
rem changed; in a release it only starts. Knowledge and rules are data: editing them builds nothing.
setlocal EnableExtensions DisableDelayedExpansion

rem Asked for in a subroutine, because a script that was called in quotes is told a wrong folder.
call :own_folder

rem JAVA_HOME first, as other Java programs do, then the PATH.
set "_java="
if defined JAVA_HOME goto java_home
for %%I in (java.exe) do set "_java=%%~$PATH:I"
if defined _java goto version
set "_message=no Java found: neither JAVA_HOME nor PATH has one; install a JDK 17 or newer (for example: winget install Microsoft.OpenJDK.17)"
goto fail

:java_home
set "_java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%_java%" goto version
set "_message=no Java at JAVA_HOME (%JAVA_HOME:"=%): bin\java.exe is missing; set JAVA_HOME to a JDK 17 or newer"
goto fail

rem A JDK says its version in its file "release"; reading it is quicker than starting Java to ask. What
rem lies in the PATH may be a mere starter without that file.
:version
set "_version="
for %%I in ("%_java%") do set "_bin=%%~dpI"
if not exist "%_bin%..\release" goto ask_version
for /f "usebackq tokens=1,2 delims==" %%A in ("%_bin%..\release") do if "%%A"=="JAVA_VERSION" set "_version=%%B"
goto major
:ask_version
pushd "%_bin%"
for /f "tokens=2,3" %%A in ('.\java.exe -version 2^>^&1') do if "%%A"=="version" set "_version=%%B"
popd

:major
set "_major="
if defined _version set "_version=%_version:"=%"
for /f "delims=.-+" %%M in ("%_version%") do set "_major=%%M"
set "_message=Java does not start (%_java%): it does not tell its version; set JAVA_HOME to a JDK 17 or newer"
if not defined _major goto fail
set "_message=Java is too old (%_java%): it is version %_version%; install a JDK 17 or newer and set JAVA_HOME to it"
if %_major% LSS 17 goto fail

set "_jar=%_home%\lib\culprit.jar"
if exist "%_jar%" goto built

rem Of a checkout: what the program was built from is kept beside it, because this shell cannot tell
rem which of two files is newer and only xcopy can, between files of one name.
set "_jar=%_home%\target\lib\culprit.jar"
set "_from=%_home%\target\built-from"
if not exist "%_jar%" goto build
if not exist "%_from%\pom.xml" goto build
set "_newer="
for /f "delims=" %%F in ('xcopy "%_home%\src\main" "%_from%\main" /L /D /S /Y /I ^<nul') do if exist "%%F" set "_newer=yes"
for /f "delims=" %%F in ('xcopy "%_home%\pom.xml" "%_from%" /L /D /Y ^<nul') do if exist "%%F" set "_newer=yes"
if not defined _newer goto built

rem Copied before the build: what is edited during it counts as newer.
:build
rd /s /q "%_from%.new" 2>nul
md "%_from%.new" 2>nul
if exist "%_from%.new" goto writable
if exist "%_jar%" goto built
set "_message=not built yet, and %_home% is not writable: run culprit.cmd once as its owner, or unpack a release"
goto fail

:writable
>&2 echo culprit: building (first use, or the sources have changed) ...
set "_log=%TEMP%\culprit-build-%RANDOM%.log"
xcopy "%_home%\src\main" "%_from%.new\main" /S /Y /I /Q <nul >nul
xcopy "%_home%\pom.xml" "%_from%.new" /Y /Q <nul >nul
pushd "%_home%"
call .\mvnw.cmd -B -q -DskipTests package <nul >"%_log%" 2>&1
set "_status=%ERRORLEVEL%"
popd
if not "%_status%"=="0" goto broken
rd /s /q "%_from%" 2>nul
move "%_from%.new" "%_from%" >nul
del "%_log%"
goto built

:broken
for /f "usebackq tokens=1* delims=]" %%A in ("%_log%") do if "%%A"=="[ERROR" >&2 echo [ERROR]%%B
set "_message=the build failed: the whole output is in %_log%; a JDK 17 or newer and, the first time, access to Maven Central are needed"
goto fail

:built
rem Many machines' logs, or a file above 64 MB, are worth Java's second compiler, which takes longer to
rem start and runs twice as fast.
set "_large="
set "_part=work"
if "%~1"=="" set "_part=prompt"
set "_first=yes"
:words
set "_word=%~1"
if not defined _word goto start
set "_word=%_word:"=%"
if not defined _word goto start
if defined _first if "%_word:~0,1%"=="-" set "_part=prompt"
if defined _first for %%W in (help version complete --version) do if "%_word%"=="%%W" set "_part=help"
set "_first="
if "%_word%"=="fleet" set "_large=yes"
if "%_word%"=="--help" set "_part=help"
if "%_word%"=="-h" set "_part=help"
if exist "%_word%\*" goto folder
for %%F in ("%_word%") do if exist "%%~fF" if %%~zF GTR 67108864 set "_large=yes"
goto next_word
:folder
for /r "%_word%" %%F in (*) do if %%~zF GTR 67108864 set "_large=yes"
:next_word
shift /1
if not defined _large goto words

:start
rem One short run after another: the serial collector and the first compiler start fastest. What Java
rem says of itself would stand between a report's lines, so that it says nothing.
set "_flags=-XX:+UseSerialGC -Dsun.reflect.inflationThreshold=1000000 -Djdk.reflect.useNativeAccessorOnly=true -Xlog:disable"
rem A loop is worth compiling sooner than Java thinks, who does not know how short it runs.
if not defined _large set "_flags=%_flags% -XX:TieredStopAtLevel=1 -XX:Tier3BackEdgeThreshold=10000"
rem It compiles what all bytes go through, and not what some lines do: half of its time went there.
if defined _large set "_flags=%_flags% -XX:Tier4InvocationThreshold=200000 -XX:Tier4CompileThreshold=200000 -XX:Tier4BackEdgeThreshold=400000"
if %_major% GEQ 24 set "_flags=%_flags% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

rem What Java loaded and linked at a start can be kept in an archive, from which the next start takes
rem it: that halves the time. There is one for each part of the program, because Java 25 loads all that
rem is in it. Culprit makes it in the background after its first run and gives it the time of the jar;
rem Java refuses one that does not fit. An archive is code, so that it lies only where Windows lets
rem nobody else write. An archive is quicker where it was made to lie in memory.
set "_kept="
if not defined LOCALAPPDATA goto run
if defined CULPRIT_CACHE goto run
set "_archive=%LOCALAPPDATA%\culprit\start\%_home::=%\%_version%-%_part%.jsa"
set "_option=-XX:SharedArchiveFile"
set "_use=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if %_major% GEQ 25 set "_archive=%_archive:~0,-4%.aot"
if %_major% GEQ 25 set "_option=-XX:AOTCache"
for %%A in ("%_archive%") do for %%J in ("%_jar%") do if exist "%%~fA" if "%%~tA"=="%%~tJ" set "_kept=yes"
if defined _kept set "_flags=%_flags% %_use%"
if not defined _kept set "_option=-Dculprit.archive"
if not defined _kept if "%CULPRIT_START_ARCHIVE%"=="no" goto run
set _flags=%_flags% "%_option%=%_archive%"

:run
"%_java%" %_flags% "-Dculprit.home=%_home%" -cp "%_jar%" dev.culprit.Main %*
exit /b %ERRORLEVEL%

:own_folder
for %%I in ("%~dp0.") do set "_home=%%~fI"
rem Of a drive's root: a backslash before a quote would stand for the quote.
if "%_home:~-1%"=="\" set "_home=%_home%."
exit /b 0

:fail
for /f "delims=" %%M in ("%_message%") do >&2 echo culprit: %%M
exit /b 2
