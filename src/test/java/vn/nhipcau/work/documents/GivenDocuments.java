package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.Given;

/** Papers that speak of documents, and what the register then holds. */
final class GivenDocuments {
    private final Given given;
    private final Register register;
    private final Documents documents;

    GivenDocuments(Given given, Register register, Documents documents) {
        this.given = given;
        this.register = register;
        this.documents = documents;
    }

    static Mentioned cited(String reference, @Nullable LocalDate day, @Nullable String issuer, int times) {
        return new Mentioned(
                reference, null, day, issuer, null, Relation.CITATION, null, false, times, List.of(reference));
    }

    void read(String address, Mentioned... mentioned) {
        given.write(() -> {
            register.read(address, "Báo cáo thử", List.of(mentioned));
            return 0;
        });
    }

    List<String> bearers(String reference) {
        return documents.bearing(List.of(reference)).stream()
                .map(OfficialDocument::address)
                .sorted()
                .toList();
    }

    String address(String reference) {
        return bearers(reference).getFirst();
    }

    String version(String reference) {
        return String.valueOf(documents.bearing(List.of(reference)).getFirst().version());
    }

    @Nullable
    LocalDate day(String address) {
        return documents.find(id(address)).orElseThrow().day();
    }

    List<String> met(String address) {
        return documents.mentions(List.of(id(address))).stream()
                .map(Mention::address)
                .toList();
    }

    /** Each paper, and how often it speaks of the document. */
    List<String> mentions(String reference) {
        return documents.mentions(List.of(id(address(reference)))).stream()
                .map(mention -> mention.address() + " " + mention.times())
                .sorted()
                .toList();
    }

    private static long id(String address) {
        return Long.parseLong(address.replace("/documents/", ""));
    }
}
