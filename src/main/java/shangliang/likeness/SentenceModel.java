package shangliang.likeness;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** The one place that knows which sentence model is inside the jar, and how it is started. */
final class SentenceModel {

    private SentenceModel() {}

    /** Neither fetches nor reports anything: the tokenizer's library would otherwise look around itself. */
    static Meaning.Encoder load() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        var model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
        return text -> model.embed(text).content().vector();
    }
}
