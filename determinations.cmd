@echo off
rem Starts determinations with the Java of DETERMINATIONS_JAVA_HOME, JAVA_HOME or the PATH (17 or newer).
rem Builds it first when it has not been built. After a change of the sources: mvn package
setlocal
set "APP=%~dp0"
set "APP=%APP:~0,-1%"
set "JAR=%APP%\target\determinations.jar"

set "JDK=%DETERMINATIONS_JAVA_HOME%"
if not defined JDK set "JDK=%JAVA_HOME%"
if defined JDK if not exist "%JDK%\bin\java.exe" set "JDK="
if defined JDK goto found
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto nojava
goto build

:found
set "JAVA=%JDK%\bin\java.exe"
set "MAJOR=17"
if not exist "%JDK%\release" goto build
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%JDK%\release"') do for /f "delims=." %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% LSS 17 goto nojava

:build
if exist "%JAR%" goto start
where mvn >nul 2>nul
if errorlevel 1 goto nomaven
if not exist "%APP%\target" mkdir "%APP%\target"
echo determinations: building once, about a minute... 1>&2
if defined JDK set "JAVA_HOME=%JDK%"
call mvn -B -q -f "%APP%\pom.xml" package -Dquick -Dmaven.test.skip=true >"%APP%\target\build.log" 2>&1
if errorlevel 1 goto failed

:start
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %DETERMINATIONS_JAVA_OPTS% "-Ddeterminations.app=%APP%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:failed
echo determinations: the build failed: 1>&2
type "%APP%\target\build.log" 1>&2
exit /b 1

:nojava
echo determinations: no Java 17 or newer was found. Install one, or set DETERMINATIONS_JAVA_HOME to its directory: 1>&2
echo   winget install EclipseAdoptium.Temurin.21.JDK 1>&2
exit /b 1

:nomaven
echo determinations: mvn (Maven 3.8 or newer), which the first start needs, was not found. 1>&2
echo   Install Maven from maven.apache.org and put its bin directory on the PATH. 1>&2
exit /b 1
