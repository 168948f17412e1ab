package shangliang.likeness;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The one place that knows which sentence model is inside the jar; it works on one core and leaves the others alone. */
final class SentenceModel extends AbstractInProcessEmbeddingModel {

    private static final String FILE = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENS = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final OnnxBertBiEncoder encoder;

    private SentenceModel(OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.encoder = encoder;
    }

    /** Neither fetches nor reports anything: the tokenizer's library would otherwise look around itself. */
    static Meaning.Encoder load() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (var file = open(FILE);
                var tokens = open(TOKENS)) {
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(file.readAllBytes(), oneCore());
            var model = new SentenceModel(new OnnxBertBiEncoder(environment, session, tokens, PoolingMode.CLS));
            return text -> model.embed(text).content().vector();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrtSession.SessionOptions oneCore() throws OrtException {
        var options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        return options;
    }

    private static InputStream open(String name) throws IOException {
        @Nullable InputStream file = BgeSmallZhV15QuantizedEmbeddingModel.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("no " + name + " in the jar");
        }
        return file;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
