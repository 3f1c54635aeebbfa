package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.List;

/** Numbers and days: what the source says, the target says, as its language writes it; and no others. */
final class NumberCheck {
    private NumberCheck() {}

    static List<Finding> of(Checked sentence) {
        String source = sentence.sourceWords();
        String target = sentence.targetWords();
        List<Quantity> wanted = Quantities.of(source, sentence.from().code());
        List<Quantity> there = Quantities.of(target, sentence.to().code());
        List<Quantity> missing = wanted.stream()
                .filter(quantity -> there.stream().noneMatch(quantity::is))
                .filter(quantity ->
                        !NumberWords.isSaid(quantity, target, sentence.to().code()))
                .toList();
        List<Quantity> added = there.stream()
                .filter(quantity -> wanted.stream().noneMatch(quantity::is))
                .filter(quantity -> !quantity.is(0))
                .filter(quantity ->
                        !NumberWords.isSaid(quantity, source, sentence.from().code()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Math.max(missing.size(), added.size()); i++) {
            findings.add(
                    i >= added.size()
                            ? missing(missing.get(i))
                            : i >= missing.size() ? added(added.get(i)) : changed(missing.get(i), added.get(i)));
        }
        return findings;
    }

    private static Finding missing(Quantity quantity) {
        return Finding.of(
                quantity.ofDay() ? "library.check.day.missing" : "library.check.number.missing", quantity.written());
    }

    private static Finding added(Quantity quantity) {
        return Finding.at(quantity.from(), quantity.to(), "library.check.number.added", quantity.written());
    }

    private static Finding changed(Quantity wanted, Quantity is) {
        return Finding.at(
                is.from(),
                is.to(),
                wanted.ofDay() ? "library.check.day.changed" : "library.check.number.changed",
                wanted.written(),
                is.written());
    }
}
