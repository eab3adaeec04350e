import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodBuilder;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars so that Java starts faster from its cache of loaded classes: classes of an older format than Java 8 get that one, as
 * the cache has no place for classes that are verified the old way, and what Java would link at each start is there: see {@link
 * LinkedEarly}. What the classes do stays the same. Needs Java 24 or later, as such a cache does. The launcher runs it over the jars
 * that it takes to ask an archive.
 *
 * <pre>java build-tools/LiftClasses.java FOLDER JAR...</pre>
 */
final class LiftClasses {
    private static final int OLDEST_CACHED = ClassFile.JAVA_6_VERSION;

    private final ClassFile classes;

    private LiftClasses(ClassLoader libraries) {
        this.classes = ClassFile.of(ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(libraries).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    public static void main(String[] paths) throws IOException {
        Path folder = Path.of(paths[0]);
        List<Path> jars = Arrays.stream(paths).skip(1).map(Path::of).toList();
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        try (URLClassLoader libraries = new URLClassLoader(urls)) {
            LiftClasses lift = new LiftClasses(libraries);
            for (Path jar : jars) {
                lift.copy(jar, folder.resolve(jar.getFileName()));
            }
        }
    }

    private void copy(Path from, Path to) throws IOException {
        try (JarFile old = new JarFile(from.toFile());
                ZipOutputStream lifted = new ZipOutputStream(Files.newOutputStream(to))) {
            for (JarEntry entry : (Iterable<JarEntry>) old.stream()::iterator) {
                lifted.putNextEntry(new ZipEntry(entry.getName()));
                lifted.write(content(old, entry));
                lifted.closeEntry();
            }
        }
    }

    private byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            return entry.getName().endsWith(".class") ? lifted(content) : content;
        }
    }

    private byte[] lifted(byte[] content) {
        ClassModel model = classes.parse(content);
        if (model.majorVersion() >= OLDEST_CACHED) {
            return LinkedEarly.of(classes, model, content);
        }
        return classes.transformClass(model, (builder, element) -> {
            switch (element) {
                case ClassFileVersion old -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                case MethodModel method ->
                    builder.withMethod(
                            method.methodName(),
                            method.methodType(),
                            method.flags().flagsMask(),
                            copy -> method.forEach(part -> copy(part, copy)));
                default -> builder.with(element);
            }
        });
    }

    /** Code that is built anew gets the stack maps that newer formats want. */
    private static void copy(MethodElement part, MethodBuilder copy) {
        if (part instanceof CodeModel code) {
            copy.withCode(code::forEach);
        } else {
            copy.with(part);
        }
    }
}
