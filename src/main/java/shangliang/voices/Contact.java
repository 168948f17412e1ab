package shangliang.voices;

/** Who said it and how to reach them; both may be left empty. */
public record Contact(String name, String phone) {

    public static final Contact NONE = new Contact("", "");

    boolean isEmpty() {
        return name.isBlank() && phone.isBlank();
    }

    String flat() {
        return name + "\n" + phone;
    }

    static Contact opened(String text) {
        var end = text.indexOf('\n');
        return new Contact(text.substring(0, end), text.substring(end + 1));
    }
}
