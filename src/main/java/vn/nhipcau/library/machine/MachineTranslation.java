package vn.nhipcau.library.machine;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Tidy;

/** Translation by a machine elsewhere, where an installation names one. It is sent the words of a sentence and nothing else. */
@Component
public class MachineTranslation {
    private final Provider provider;
    private final ProviderLanguages languages;

    MachineTranslation(Provider provider, ProviderLanguages languages) {
        this.provider = provider;
        this.languages = languages;
    }

    /** Whether there is one at all; where not, nothing is shown of it. */
    public boolean isOffered() {
        return provider.isNamed();
    }

    /** Where sentences would be sent, as it is told to people. */
    public String host() {
        return provider.host();
    }

    /** One sentence, with its codes; what comes back without exactly these codes is not taken. */
    public MachineAnswer translate(Coded source, ContentLanguage to) {
        if (!isOffered()) {
            return MachineAnswer.fault("library.machine.off");
        }
        ProviderLanguages.Pair pair = languages.pair(ContentLanguage.ORIGINAL, to.code());
        if (pair.fault() != null) {
            return pair.fault();
        }
        if (pair.from() == null || pair.to() == null) {
            return MachineAnswer.fault("library.machine.unsupported", host(), to.ownName());
        }
        boolean coded = !source.marks().isEmpty();
        Provider.Answer answer = provider.translate(Map.of(
                "q",
                coded ? Tagged.html(source) : source.text(),
                "source",
                pair.from(),
                "target",
                pair.to(),
                "format",
                coded ? "html" : "text"));
        if (answer.json() == null) {
            return answer.fault() == null ? MachineAnswer.fault("library.machine.nonsense", host()) : answer.fault();
        }
        return read(answer.json().path("translatedText"), source, coded);
    }

    private MachineAnswer read(JsonNode told, Coded source, boolean coded) {
        JsonNode words = told.isArray() ? told.path(0) : told;
        if (!words.isString() || words.asString().isBlank()) {
            return MachineAnswer.fault("library.machine.nonsense", host());
        }
        String text = coded
                ? Tagged.back(words.asString(), source)
                : Tidy.line(Coded.CODE
                        .matcher(words.asString())
                        .replaceAll(code -> "‹" + code.group().substring(1)));
        return text == null ? MachineAnswer.fault("library.machine.codes", host()) : MachineAnswer.of(text);
    }
}
