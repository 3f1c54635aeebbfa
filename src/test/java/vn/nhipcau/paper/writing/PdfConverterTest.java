package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfConverterTest {
    private static final byte[] ANYTHING = {1, 2, 3};
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    /** A program in LibreOffice's place. */
    private Optional<Path> script(String lines) throws IOException {
        Path script = folder.resolve("soffice");
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return Optional.of(script);
    }

    private static long foldersLeft() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("nhipcau-pdf"))
                    .count();
        }
    }

    @Test
    void wordFileBecomesPdf() throws IOException {
        PdfConverter converter = new PdfConverter();
        assumeTrue(converter.isPresent(), "LibreOffice is absent: nothing was converted");
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        PaperWriter.write(SamplePapers.letter(), docx);
        long before = foldersLeft();
        byte[] pdf = converter.convert(docx.toByteArray());
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(foldersLeft()).as("folders left behind").isEqualTo(before);
    }

    @Test
    void absenceIsSaid() {
        PdfConverter converter = new PdfConverter(Optional.empty(), SOON);
        assertThat(converter.isPresent()).isFalse();
        assertThatThrownBy(() -> converter.convert(ANYTHING)).isInstanceOf(NoPdf.Absent.class);
    }

    @Test
    void programThatHangsIsEndedWithItsChildren() throws IOException {
        Path number = folder.resolve("child");
        PdfConverter converter = new PdfConverter(script("sleep 60 &\necho $! > " + number + "\nwait"), SOON);
        long before = foldersLeft();
        assertThatThrownBy(() -> converter.convert(ANYTHING)).isInstanceOf(NoPdf.TimedOut.class);
        long child = Long.parseLong(Files.readString(number).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(foldersLeft()).isEqualTo(before);
    }

    @Test
    void whatTheProgramSaysIsKept() throws IOException {
        PdfConverter converter = new PdfConverter(script("echo source file could not be loaded; exit 3"), SOON);
        assertThatThrownBy(() -> converter.convert(ANYTHING))
                .isInstanceOf(NoPdf.Failed.class)
                .hasMessageContaining("source file could not be loaded");
    }

    @Test
    void programThatSomebodyKillsIsNoticed() throws IOException {
        PdfConverter converter = new PdfConverter(script("kill -9 $$"), SOON);
        long before = foldersLeft();
        assertThatThrownBy(() -> converter.convert(ANYTHING))
                .isInstanceOf(NoPdf.Killed.class)
                .hasMessageContaining("signal 9");
        assertThat(foldersLeft()).isEqualTo(before);
    }

    /** LibreOffice itself is the child of what was started, and says so when that one is killed. */
    @Test
    void childThatSomebodyKillsIsNoticed() throws IOException {
        PdfConverter converter = new PdfConverter(script("sh -c 'kill -9 $$'\nexit $?"), SOON);
        assertThatThrownBy(() -> converter.convert(ANYTHING)).isInstanceOf(NoPdf.Killed.class);
    }

    @Test
    void nobodyWaitsForEver() throws IOException {
        PdfConverter converter = new PdfConverter(script("sleep 60"), Duration.ofMillis(200));
        List<Class<?>> ends = Stream.generate(() -> CompletableFuture.<Class<?>>supplyAsync(
                        () -> {
                            try {
                                return converter.convert(ANYTHING).getClass();
                            } catch (NoPdf e) {
                                return e.getClass();
                            }
                        },
                        command -> Thread.ofVirtual().start(command)))
                .limit(8)
                .toList()
                .stream()
                .<Class<?>>map(CompletableFuture::join)
                .toList();
        assertThat(ends).contains(NoPdf.TimedOut.class, NoPdf.Busy.class);
    }

    @Test
    void programThatMakesNothingHasFailed() throws IOException {
        PdfConverter converter = new PdfConverter(script("exit 0"), SOON);
        assertThatThrownBy(() -> converter.convert(ANYTHING)).isInstanceOf(NoPdf.Failed.class);
    }

    @Test
    void oneIsMadeAtATime() throws Exception {
        Path running = folder.resolve("running");
        // fails when another has not yet ended
        PdfConverter converter = new PdfConverter(
                script("mkdir " + running + " || exit 7\nsleep 0.2\nrmdir " + running + "\nexit 5"),
                Duration.ofSeconds(20));
        var said = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return String.valueOf(converter.convert(ANYTHING).length);
                    } catch (NoPdf.Failed e) {
                        return e.getMessage();
                    }
                }))
                .limit(4)
                .toList();
        for (var one : said) {
            assertThat(one.get()).contains("exit 5");
        }
    }
}
