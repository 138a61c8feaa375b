@echo off
rem Starts determinations with the newest Java found (17 or newer). In a checkout it builds it first when that is needed; in
rem an unpacked release nothing is built.
rem
rem   DETERMINATIONS_JAVA_HOME   use this Java and no other
rem   DETERMINATIONS_JAVA_OPTS   more options for Java, for example -Xmx2g
rem   DETERMINATIONS_NO_CACHE    set to 1: start without the start-up archive, and make none
rem
rem Delayed expansion stays off where a path or an argument is used: it would take exclamation marks out of them.
setlocal EnableExtensions DisableDelayedExpansion

rem --- where this checkout or release is -----------------------------------------------------------------

set "APP=%~dp0"
set "APP=%APP:~0,-1%"
set "TARGET=%APP%\target"
if not exist "%APP%\pom.xml" if exist "%APP%\determinations.jar" set "TARGET=%APP%"
set "JAR=%TARGET%\determinations.jar"
set "SEEN=%TARGET%\built-from"

rem --- which Java ----------------------------------------------------------------------------------------

set "BEST=0"
set "BEST_HOME="
set "COMPILER=0"
set "COMPILER_HOME="
if not defined DETERMINATIONS_JAVA_HOME goto search
call :consider "%DETERMINATIONS_JAVA_HOME%"
if not "%BEST%"=="0" goto chosen
>&2 echo determinations: "%DETERMINATIONS_JAVA_HOME%" in DETERMINATIONS_JAVA_HOME is no Java 17 or newer; looking elsewhere

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
for %%P in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Semeru" "%ProgramFiles%\OpenJDK"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do if exist "%%~P\" call :within "%%~P"
:chosen
if "%BEST%"=="0" goto nojava

rem --- build, when there is nothing to run or its sources are newer ----------------------------------------

if not exist "%APP%\pom.xml" goto built
if not exist "%JAR%" goto build
if not exist "%APP%\.git" goto built
call :newer
if not defined NEWER goto built

:build
if not defined COMPILER_HOME goto nocompiler
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
if not exist "%TARGET%" mkdir "%TARGET%"
if exist "%JAR%" (>&2 echo determinations: sources have changed, building again...) else (>&2 echo determinations: building once, about a minute...)
rem What is edited while it is being built is newer than these copies.
if exist "%SEEN%" rmdir /s /q "%SEEN%"
if exist "%SEEN%.new" rmdir /s /q "%SEEN%.new"
for %%D in (src\main sql) do xcopy /s /i /q /y "%APP%\%%D" "%SEEN%.new\%%D" >nul
xcopy /q /y "%APP%\pom.xml" "%SEEN%.new\" >nul
set "KEPT_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%COMPILER_HOME%"
call mvn -B -q -f "%APP%\pom.xml" package -Dquick -Dmaven.test.skip=true <nul >"%TARGET%\build.log" 2>&1
if errorlevel 1 goto failed
set "JAVA_HOME=%KEPT_JAVA_HOME%"
move "%SEEN%.new" "%SEEN%" >nul

:built
if not exist "%JAR%" goto nojar

rem --- start-up archives: one for verbs that read the store, one for those that read files -----------------------

set "JAVA=%BEST_HOME%\bin\java.exe"
set "START=%TARGET%\start"
rem The options that an archive and its use must share.
set "FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m -Xlog:disable -Xlog:all=error:stderr"
set "MAKE=-XX:ArchiveClassesAtExit"
set "USE=-XX:SharedArchiveFile"
if %BEST% LSS 25000000 set "FLAGS=%FLAGS% -Xshare:auto"
rem Without the profiles that Java 25 keeps in its archives: made with the first compiler alone, they delay the second one, and a start
rem that reads them takes longer than one that does not.
if %BEST% GEQ 25000000 set "FLAGS=%FLAGS% -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining"
if %BEST% GEQ 25000000 set "MAKE=-XX:AOTCacheOutput"
if %BEST% GEQ 25000000 set "USE=-XX:AOTCache"
for %%F in ("%JAR%") do set "KEY=%BEST%-%%~zF-%%~tF"
set "KEY=%KEY:/=-%"
set "KEY=%KEY::=-%"
set "KEY=%KEY:.=-%"
set "KEY=%KEY: =-%"
rem The first of Java's compilers alone: what a command compiles is mostly run for too short a time to be worth more. Both, the second
rem sixteen times as late as by itself, where a verb that reads a whole cycle folder is given one with a file of more than 128 MB
rem (about two million student records), or, where a stage is computed anew, of more than 8 MB outside "secondary" (the indicators of
rem about ten thousand districts).
set "QUICK=-XX:TieredStopAtLevel=1"
set "BOTH=-XX:Tier4InvocationThreshold=80000 -XX:Tier4MinInvocationThreshold=9600"
set "BOTH=%BOTH% -XX:Tier4CompileThreshold=240000 -XX:Tier4BackEdgeThreshold=640000"
set "COMPILERS=%QUICK%"
rem Without a limit Java takes up to a quarter of the machine's memory before it collects what nobody holds. These verbs read a district,
rem or some districts, at a time, and need no more than this at any size; where a quarter of the memory is less, Java stays with that.
set "HEAP="
set "FIRST="
set "VERB="
set "BEFORE="
:word
if "%~1"=="" goto worded
if not defined FIRST call :first "%~1"
if defined VERB goto argument
for %%W in (help --help -h explain runs) do if "%~1"=="%%W" goto worded
for %%W in (run cycle correct validate) do if "%~1"=="%%W" set "VERB=%%W"
goto next
:argument
for %%W in (--home --out) do if "%BEFORE%"=="%%W" goto next
if exist "%~1\" call :readsmuch "%~1"
:next
set "BEFORE=%~1"
shift /1
goto word
:worded
set "ARCHIVE="
if "%DETERMINATIONS_NO_CACHE%"=="1" goto start
if not exist "%START%\tried-%KEY%" call :train
set "KIND=read"
if defined VERB set "KIND=run"
if exist "%START%\%KIND%-%KEY%" set "ARCHIVE=%USE%=%START%\%KIND%-%KEY%"

rem --- start -----------------------------------------------------------------------------------------------------

:start
rem timeout refuses to wait when what it reads from is no terminal; here it is given the streams that the program will have.
set "STREAMS="
"%SystemRoot%\System32\timeout.exe" /t 0 <&1 >nul 2>nul
if not errorlevel 1 set "STREAMS=out"
"%SystemRoot%\System32\timeout.exe" /t 0 <&2 >nul 2>nul
if not errorlevel 1 set "STREAMS=%STREAMS%,err"
set "CODEPAGE="
for /f "tokens=2 delims=:" %%C in ('chcp 2^>nul') do set "CODEPAGE=%%C"
if defined CODEPAGE set "CODEPAGE=%CODEPAGE: =%"
if defined CODEPAGE set "CODEPAGE=%CODEPAGE:.=%"
chcp 65001 >nul 2>nul
if defined ARCHIVE goto archived
"%JAVA%" %FLAGS% %COMPILERS% %HEAP% %DETERMINATIONS_JAVA_OPTS% "-Ddeterminations.app=%APP%" "-Ddeterminations.terminal=%STREAMS%" -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto ended
:archived
"%JAVA%" %FLAGS% %COMPILERS% %HEAP% "%ARCHIVE%" %DETERMINATIONS_JAVA_OPTS% "-Ddeterminations.app=%APP%" "-Ddeterminations.terminal=%STREAMS%" -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
:ended
if defined CODEPAGE chcp %CODEPAGE% >nul 2>nul
exit /b %CODE%

rem --- parts -----------------------------------------------------------------------------------------------------

rem Considers each directory in %1, and in a directory "current" below it.
:within
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do (
  call :consider "%~1\%%D"
  call :consider "%~1\%%D\current"
)
exit /b 0

rem Keeps the Java in directory %1 if it is the newest so far.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%V in ("%~1\release") do if "%%V"=="JAVA_VERSION" set "VERSION=%%~W"
if not defined VERSION exit /b 0
set "MAJOR=0"
set "MINOR=0"
set "PATCH=0"
for /f "tokens=1-3 delims=.-+_" %%A in ("%VERSION%") do (
  set /a "MAJOR=%%A" 2>nul
  if not "%%B"=="" set /a "MINOR=%%B" 2>nul
  if not "%%C"=="" set /a "PATCH=%%C" 2>nul
)
set /a "NUMBER=MAJOR*1000000+MINOR*1000+PATCH"
if %NUMBER% LSS 17000000 exit /b 0
if %NUMBER% GTR %BEST% (
  set "BEST=%NUMBER%"
  set "BEST_HOME=%~f1"
)
if exist "%~1\bin\javac.exe" if %NUMBER% GTR %COMPILER% (
  set "COMPILER=%NUMBER%"
  set "COMPILER_HOME=%~f1"
)
exit /b 0

rem Sets NEWER when a source is newer than the copy of it that the build kept, or has none: xcopy lists their paths.
:newer
set "NEWER=1"
if not exist "%SEEN%\pom.xml" exit /b 0
set "NEWER="
for %%D in (pom.xml src\main sql) do call :newerthan "%%D"
exit /b 0

:newerthan
set "INTO=%SEEN%\%~1"
if "%~1"=="pom.xml" set "INTO=%SEEN%"
for /f "delims=" %%F in ('xcopy /l /d /s /y "%APP%\%~1" "%INTO%\" 2^>nul') do call :listed "%%F"
exit /b 0

:listed
set "LINE=%~1"
if not "%LINE:\=%"=="%LINE%" set "NEWER=1"
exit /b 0

rem Sets FIRST when the word is neither an option nor its value, and HEAP when it is a verb that needs no more.
:first
for %%W in (--as --db --home --log-format --out) do if "%BEFORE%"=="%%W" exit /b 0
set "LINE=%~1"
if "%LINE:~0,1%"=="-" exit /b 0
set "FIRST=1"
for %%W in (approve amend changes checklist decide diff dossier explain export list notes release review status withdraw) do (
  if "%LINE%"=="%%W" set "HEAP=-XX:ErgoHeapSizeLimit=512m"
)
exit /b 0

rem Both compilers when a file below the folder %1 is larger than 128 MB, or than 8 MB, not in a folder "secondary", and computed from.
:readsmuch
for /r "%~1" %%F in (*) do if %%~zF GTR 8388608 call :large "%%F" %%~zF
exit /b 0

:large
if %2 GTR 134217728 set "COMPILERS=%BOTH%"
if "%VERB%"=="correct" exit /b 0
if "%VERB%"=="validate" exit /b 0
set "LINE=%~1"
if "%LINE:\secondary\=%"=="%LINE%" set "COMPILERS=%BOTH%"
exit /b 0

rem Makes the archives, each from one run. Whatever goes wrong is no concern of the caller's.
:train
if not exist "%START%" mkdir "%START%" 2>nul
(type nul >"%START%\tried-%KEY%") 2>nul
if not exist "%START%\tried-%KEY%" exit /b 0
>&2 echo determinations: preparing a faster start, once, some seconds...
if exist "%START%\trial" rmdir /s /q "%START%\trial"
"%JAVA%" %FLAGS% %QUICK% "%MAKE%=%START%\run-%KEY%" "-Ddeterminations.app=%APP%" -jar "%JAR%" cycle "%APP%\data-samples\massachusetts-2012-13" --home "%START%\trial" <nul >"%START%\log" 2>&1
"%JAVA%" %FLAGS% %QUICK% "%MAKE%=%START%\read-%KEY%" "-Ddeterminations.app=%APP%" -jar "%JAR%" explain 00350000 --home "%START%\trial" <nul >>"%START%\log" 2>&1
if exist "%START%\trial" rmdir /s /q "%START%\trial"
exit /b 0

:failed
>&2 echo determinations: the build failed; all that it said is in "%TARGET%\build.log":
>&2 type "%TARGET%\build.log"
exit /b 1

:nojava
>&2 echo determinations: no Java 17 or newer was found. Install one, or set DETERMINATIONS_JAVA_HOME to its directory:
>&2 echo   winget install EclipseAdoptium.Temurin.21.JDK
exit /b 1

:nocompiler
>&2 echo determinations: the Java in "%BEST_HOME%" has no compiler, which the first start needs. Install a JDK:
>&2 echo   winget install EclipseAdoptium.Temurin.21.JDK
exit /b 1

:nomaven
>&2 echo determinations: mvn (Maven 3.8 or newer), which the first start needs, was not found.
>&2 echo   Install Maven from maven.apache.org and put its bin directory on the PATH.
exit /b 1

:nojar
>&2 echo determinations: "%JAR%" is missing, and there is no pom.xml to build it from
exit /b 1
