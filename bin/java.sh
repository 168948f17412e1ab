# Sets JAVA to a Java of at least 25; read by the other scripts.

java_version() {
    "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

find_java() {
    for candidate in "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*/bin/java "$(command -v java || true)" \
        "$HOME"/.sdkman/candidates/java/*/bin/java "$HOME"/.jdks/*/bin/java \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
        [ -x "$candidate" ] || continue
        version=$(java_version "$candidate")
        if [ "${version:-0}" -ge 25 ]; then
            echo "$candidate"
            return
        fi
    done
}

JAVA=$(find_java)
if [ -z "$JAVA" ]; then
    echo "没有找到 JDK 25。请安装 JDK 25 或更新的版本，或让 JAVA_HOME 指向它。" >&2
    echo "No JDK 25 found. Install JDK 25 or newer, or let JAVA_HOME point to it." >&2
    exit 1
fi
