package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes a jar with rules, as somebody else would: compiled apart from the program. */
final class RuleJarFile {

  static final String SERVICE = "META-INF/services/eu.hanse.rule.RuleProvider";

  private final Path classes;

  /** Begins with nothing, in a folder of which the classes will be a part. */
  RuleJarFile(Path folder) {
    this.classes = folder.resolve("classes");
  }

  /** Compiles a class. */
  RuleJarFile with(String className, String source) throws IOException {
    Path sourceFile = write(className.replace('.', '/') + ".java", source);
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                sourceFile.toString());
    assertThat(exitCode).as(source).isZero();
    Files.delete(sourceFile);
    return this;
  }

  /** Adds a file. */
  RuleJarFile withFile(String name, String text) throws IOException {
    write(name, text);
    return this;
  }

  /** Takes a class away again. */
  RuleJarFile without(String className) throws IOException {
    Files.delete(classes.resolve(className.replace('.', '/') + ".class"));
    return this;
  }

  /** Returns the directory of classes. */
  Path directory() {
    return classes;
  }

  /** Returns the jar. */
  Path jar(String name) throws IOException {
    Path jar = classes.resolveSibling(name);
    List<Path> files;
    try (Stream<Path> found = Files.walk(classes)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  private Path write(String name, String text) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
