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
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar and gives its classes the format of Java 8 where they have an older one, without which the virtual machine's cache
 * of loaded classes does not take them (it has no place for classes that are verified the old way). What they do stays the same.
 * Needs Java 24 or later, as such a cache does. The launcher runs it over picocli, whose classes are of Java 5.
 *
 * <pre>java build-tools/LiftClasses.java FROM.jar TO.jar</pre>
 */
final class LiftClasses {
    private static final int OLDEST_CACHED = ClassFile.JAVA_6_VERSION;

    private final ClassFile classes;

    private LiftClasses(ClassLoader library) {
        this.classes = ClassFile.of(ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(library).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    public static void main(String[] paths) throws IOException {
        Path from = Path.of(paths[0]);
        try (URLClassLoader library = new URLClassLoader(new URL[] {from.toUri().toURL()});
                JarFile old = new JarFile(from.toFile());
                ZipOutputStream lifted = new ZipOutputStream(Files.newOutputStream(Path.of(paths[1])))) {
            LiftClasses lift = new LiftClasses(library);
            for (JarEntry entry : (Iterable<JarEntry>) old.stream()::iterator) {
                lifted.putNextEntry(new ZipEntry(entry.getName()));
                lifted.write(lift.content(old, entry));
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
            return content;
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
