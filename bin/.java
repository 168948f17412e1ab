# Finds what the other scripts need; they read it with ".".

JAR=target/shangliang.jar
APP=target/app
CACHE=$APP/shangliang.aot

say() {
    echo "$1" >&2
    echo "$2" >&2
}

java_version() {
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

# Sets JAVA to the first Java that is new enough.
need_java() {
    for JAVA in "${JAVA_HOME:-}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java \
        "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
        [ -x "$JAVA" ] || continue
        version=$(java_version "$JAVA")
        [ "${version:-0}" -ge 25 ] && return
    done
    say "没有找到 JDK 25。请安装 JDK 25 或更新的版本，或让 JAVA_HOME 指向它。" \
        "No JDK 25 found. Install JDK 25 or newer, or let JAVA_HOME point to it."
    exit 1
}

# Builds the jar when there is none or a source is newer, and lays it out so that the Java can start it fast.
need_app() {
    if [ ! -f "$JAR" ] || [ -n "$(find pom.xml src/main -newer "$JAR" -type f 2>/dev/null | head -n 1)" ]; then
        command -v mvn >/dev/null || {
            say "没有找到 Maven（mvn）。请先安装 Maven 3.8 或更新的版本。" "No Maven (mvn) found. Install Maven 3.8 or newer."
            exit 1
        }
        say "正在构建，第一次需要几分钟……" "Building; the first time takes some minutes ..."
        mvn -q -Pquick -Dmaven.test.skip=true package
    fi
    if [ ! -f "$APP/shangliang.jar" ] || [ "$JAR" -nt "$APP/shangliang.jar" ]; then
        rm -rf "$APP"
        "$JAVA" -Djarmode=tools -jar "$JAR" extract --destination "$APP.new" >/dev/null
        touch "$APP.new/shangliang.jar"
        mv "$APP.new" "$APP"
    fi
}

# The same flags for the rehearsal and for every start after it, or the cache does not fit. A third of the heap is for
# the texts that suggestions are learned from.
java_flags() {
    heap=384m
    [ "${SHANGLIANG_LIKENESS_ENABLED:-true}" != false ] || heap=256m
    echo "-Xmx$heap -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8" \
        "-Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
}
