package vn.nhipcau.library.exchange;

import java.io.IOException;
import java.net.JarURLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The sample files that Okapi's own tests are run on. */
final class Samples {
    private final String name;
    private final byte[] file;

    private Samples(String name, byte[] file) {
        this.name = name;
        this.file = file;
    }

    String name() {
        return name;
    }

    byte[] file() {
        return file.clone();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Those in the archive that holds a file of this name.
     *
     * @param one path of one of them
     * @param endings regular expression of the names wanted
     */
    static List<Samples> beside(String one, String endings) throws IOException {
        var found = Objects.requireNonNull(Samples.class.getResource(one), one);
        List<Samples> samples = new ArrayList<>();
        try (JarFile jar = ((JarURLConnection) found.openConnection()).getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().matches(".*\\.(?:" + endings + ")")) {
                    samples.add(new Samples(
                            entry.getName(), jar.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return samples;
    }
}
