package vn.nhipcau.paper.writing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Makes a PDF file of a Word file with the LibreOffice of this machine: one at a time, in the order they were asked for. */
public final class PdfConverter {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SAID = 500;

    /** Whoever waits for as many as this that take all the time there is, waits in vain. */
    private static final int PATIENCE = 5;

    /** Shells say so what signal ended a program. */
    private static final int SIGNALLED = 128;

    private static final int LAST_SIGNAL = 64;
    private static final String PLAIN = "pdf:writer_pdf_Export";
    private static final String LED_TO =
            PLAIN + ":{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final String TAGGED = PLAIN + ":{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/lib/libreoffice/program",
            "/usr/lib64/libreoffice/program",
            "/opt/libreoffice/program",
            "/snap/bin",
            "/Applications/LibreOffice.app/Contents/MacOS",
            "C:\\Program Files\\LibreOffice\\program");

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Optional<Path> program;
    private final Duration limit;

    /** With the LibreOffice found on the path or in the usual places, and a minute for each file. */
    public PdfConverter() {
        this(find(), LIMIT);
    }

    /**
     * With a program of one's own.
     *
     * @param program empty where there is none: every conversion is then {@link NoPdf.Absent}
     */
    public PdfConverter(Optional<Path> program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    private static Optional<Path> find() {
        String path = System.getenv("PATH");
        Stream<String> folders = path == null ? Stream.of() : Stream.of(path.split(File.pathSeparator, -1));
        return Stream.concat(folders, USUAL_PLACES.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> new File(folder, name)))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath)
                .findFirst();
    }

    /** False where a paper can be had as a Word file only. */
    public boolean isPresent() {
        return program.isPresent();
    }

    /**
     * The PDF file of a .docx.
     *
     * @throws NoPdf.Absent when LibreOffice is not there
     * @throws NoPdf.Busy when it is not its turn within five times the limit
     * @throws NoPdf.TimedOut when it takes too long
     * @throws NoPdf.Killed when the system ended it
     * @throws NoPdf.Failed when it makes none, or this thread is interrupted meanwhile
     */
    public byte[] convert(byte[] docx) {
        return convert(docx, "docx", PLAIN);
    }

    /** The same with a place to go to at each bookmark of the .docx; from LibreOffice 7.4 on. */
    byte[] convertLedTo(byte[] docx) {
        return convert(docx, "docx", LED_TO);
    }

    /**
     * The PDF file of a flat OpenDocument text, tagged for those who listen to it, with its headings to go to. It fails as
     * {@link #convert(byte[])} does.
     */
    public byte[] convertFlat(byte[] fodt) {
        return convert(fodt, "fodt", TAGGED);
    }

    private byte[] convert(byte[] paper, String ending, String filter) {
        Path found = program.orElseThrow(NoPdf.Absent::new);
        try {
            long patience = limit.toMillis() * PATIENCE;
            if (!turn.tryLock(patience, TimeUnit.MILLISECONDS)) {
                throw new NoPdf.Busy(patience / 1000 + " s");
            }
            try {
                return inOwnFolder(found, paper, ending, filter);
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoPdf.Failed("interrupted");
        } catch (IOException | UncheckedIOException e) {
            throw new NoPdf.Failed(String.valueOf(e.getMessage()));
        }
    }

    private byte[] inOwnFolder(Path found, byte[] paper, String ending, String filter)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nhipcau-pdf");
        try {
            Path file = Files.write(folder.resolve("paper." + ending), paper);
            run(found, folder, file, filter);
            Path pdf = folder.resolve("paper.pdf");
            if (!Files.exists(pdf)) {
                throw new NoPdf.Failed(said(folder));
            }
            return Files.readAllBytes(pdf);
        } finally {
            remove(folder);
        }
    }

    private void run(Path found, Path folder, Path file, String filter) throws IOException, InterruptedException {
        // a profile of its own: a LibreOffice that a person has open would take the work over, and refuse it
        Process office = new ProcessBuilder(
                        found.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        filter,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            office.getOutputStream().close();
            if (!office.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoPdf.TimedOut(limit.toSeconds() + " s");
            }
            check(office.exitValue(), folder);
        } finally {
            end(office);
        }
    }

    private static void check(int exit, Path folder) throws IOException {
        if (exit > SIGNALLED && exit <= SIGNALLED + LAST_SIGNAL) {
            throw new NoPdf.Killed(exit - SIGNALLED);
        }
        if (exit != 0) {
            throw new NoPdf.Failed("exit " + exit + ", " + said(folder));
        }
    }

    /** The program is a script that starts the real one as its child. */
    private static void end(Process office) {
        if (!office.isAlive()) {
            return;
        }
        List<ProcessHandle> children = office.descendants().toList();
        office.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        Stream.concat(Stream.of(office.toHandle()), children.stream())
                .forEach(process -> process.onExit()
                        .completeOnTimeout(process, 5, TimeUnit.SECONDS)
                        .join());
    }

    private static String said(Path folder) throws IOException {
        String said = Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1)
                .strip();
        return said.isEmpty() ? "nothing said" : said.substring(Math.max(0, said.length() - SAID));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
