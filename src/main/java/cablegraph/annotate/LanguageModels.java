package cablegraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models for English of the {@code opennlp-models-*} artefacts (trained on UD English EWT), loaded once.
 *
 * <p>The models are shared; the tools that use them are not thread-safe, so each thread has its own.
 */
final class LanguageModels {

    private static final SentenceModel SENTENCES = load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    private static final TokenizerModel TOKENS = load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    private static final POSModel TAGS = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);

    private static final ThreadLocal<SentenceDetectorME> DETECTORS =
            ThreadLocal.withInitial(() -> new SentenceDetectorME(SENTENCES));
    private static final ThreadLocal<TokenizerME> TOKENIZERS = ThreadLocal.withInitial(() -> new TokenizerME(TOKENS));
    private static final ThreadLocal<POSTaggerME> TAGGERS = ThreadLocal.withInitial(() -> new POSTaggerME(TAGS));

    private LanguageModels() {}

    /** Returns this thread's sentence detector. */
    static SentenceDetectorME sentenceDetector() {
        return DETECTORS.get();
    }

    /** Returns this thread's tokenizer. */
    static TokenizerME tokenizer() {
        return TOKENIZERS.get();
    }

    /** Returns this thread's tagger; its tags are the universal parts of speech. */
    static POSTaggerME tagger() {
        return TAGGERS.get();
    }

    @FunctionalInterface
    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private static <M> M load(String resource, Reader<M> reader) {
        try (InputStream in = LanguageModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the language model " + resource
                        + " is missing from the class path: the opennlp-models-*-en jars of version 1.3.0 belong in lib/");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model " + resource, e);
        }
    }
}
