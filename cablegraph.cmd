@echo off
rem Runs Cablegraph; builds it first if it has not been built. After changing sources: mvn -q -Dmaven.test.skip=true package
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%HERE%target\cablegraph.jar" goto run
echo cablegraph: building (first use); this takes a minute or two ... 1>&2
pushd "%HERE%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo cablegraph: the build failed, see above 1>&2
  exit /b 1
)
popd
:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% -jar "%HERE%target\cablegraph.jar" %*
exit /b %errorlevel%
