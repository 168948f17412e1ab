package shangliang.engine.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors are those of the first implementation of the format, golang.org/x/mod/sumdb/note. */
class SignedNoteTests {

    private static final String VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SIGNER =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String SIGNATURE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + SIGNATURE;

    private final NoteVerifier peter = NoteVerifier.parse(VERIFIER);

    @Test
    void thePublishedNoteVerifies() {
        var note = SignedNote.parse(NOTE);
        assertThat(note.isSignedBy(peter)).isTrue();
        assertThat(note.body()).isEqualTo(TEXT);
        assertThat(note.text()).isEqualTo(NOTE);
    }

    @Test
    void signingGivesThePublishedNoteByteForByte() {
        var signer = NoteSigner.parse(SIGNER);
        assertThat(SignedNote.sign(TEXT, signer).text()).isEqualTo(NOTE);
        assertThat(signer.verifier().text()).isEqualTo(VERIFIER);
        assertThat(signer.text()).isEqualTo(SIGNER);
    }

    @Test
    void aChangedTextIsRefused() {
        assertThat(SignedNote.parse(NOTE.replace("answer", "Answer")).isSignedBy(peter))
                .isFalse();
    }

    @Test
    void aSignatureOfAnUnknownKeyIsIgnoredButAFalseOneIsFatal() {
        var other = NoteSigner.generate("PeterNeumann", new SecureRandom());
        var both = SignedNote.parse(NOTE).alsoSignedBy(other);
        assertThat(both.isSignedBy(peter)).isTrue();
        assertThat(both.isSignedBy(other.verifier())).isTrue();
        assertThat(SignedNote.sign(TEXT, other).isSignedBy(peter)).isFalse();
        var twice =
                SignedNote.sign("another\n", NoteSigner.parse(SIGNER)).text().split("\n\n")[1];
        assertThat(SignedNote.parse(NOTE + twice).isSignedBy(peter)).isFalse();
    }

    @Test
    void aTextWithEmptyLinesEndsAtTheLastOne() {
        var note = SignedNote.sign("one\n\ntwo\n", NoteSigner.parse(SIGNER));
        assertThat(SignedNote.parse(note.text()).body()).isEqualTo("one\n\ntwo\n");
    }

    @Test
    void whatIsNoNoteIsRefused() {
        var long16 = SIGNATURE.repeat(16);
        assertThat(SignedNote.parse(TEXT + "\n" + long16).isSignedBy(peter)).isTrue();
        for (var bad : List.of(
                "",
                "text",
                TEXT,
                TEXT + "\n",
                TEXT + SIGNATURE,
                NOTE.strip(),
                TEXT + "\n" + SIGNATURE.repeat(101),
                "tab\t" + NOTE,
                NOTE.replace("\u2014", "-"),
                NOTE.replace("x08go", "x0 8go"),
                NOTE.replace("=", ""),
                TEXT + "\n\u2014 Peter+Neumann x08go/ZJ\n",
                TEXT + "\n\u2014 PeterNeumann x08g\n",
                NOTE.replace("you ", "you\ud800 "),
                TEXT.repeat(20_000) + "\n" + SIGNATURE)) {
            assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> SignedNote.parse(bad));
        }
    }

    @Test
    void aMangledVerifierKeyIsRefused() {
        for (int i = 0; i < VERIFIER.length(); i++) {
            var mangled = new StringBuilder(VERIFIER);
            mangled.setCharAt(i, (char) (VERIFIER.charAt(i) + 1));
            assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> NoteVerifier.parse(mangled.toString()));
            var cut = VERIFIER.substring(0, i);
            assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> NoteVerifier.parse(cut));
        }
    }

    @Test
    void aMangledPrivateKeyIsRefused() {
        for (var bad : List.of("", VERIFIER, SIGNER.replace("c74f20a3", "c74f20a4"), SIGNER.replace("KDFz", "KDFy"))) {
            assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> NoteSigner.parse(bad));
        }
    }

    @Test
    void aKeyNameWithSpacesOrPlusIsRefused() {
        for (var bad : List.of("", "a b", "a+b", "a\u3000b", "a\nb")) {
            assertThatExceptionOfType(MalformedNote.class)
                    .isThrownBy(() -> NoteSigner.generate(bad, new SecureRandom()));
        }
    }
}
