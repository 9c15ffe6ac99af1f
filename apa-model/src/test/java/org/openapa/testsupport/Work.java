package org.openapa.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Says how work grows with the size of what is worked on, without a clock: counts the calls and jumps of our classes and Guava's while
 * they run, in copies that have a counter built in.
 */
public final class Work {
    private static final String COUNTER = Counter.class.getName();

    private Work() {}

    /** What the copies count with. Not counted itself. */
    public static final class Counter {
        private static final LongAdder STEPS = new LongAdder();

        private Counter() {}

        /** Counts a call or jump. */
        public static void step() {
            STEPS.increment();
        }

        /** {@return the calls and jumps so far} */
        public static long steps() {
            return STEPS.sum();
        }
    }

    /**
     * {@return how many times as much is added by doubling a large size as by doubling half of it} It is 2 where work grows with the size, a
     * little more with a logarithm, and 4 where it grows with the square.
     *
     * @param scenario a public class with a public constructor without parameters, which works on something of a given size
     * @param size the smallest of the sizes tried, which are this, twice and four times as much
     */
    public static double growth(Class<? extends IntConsumer> scenario, int size) throws ReflectiveOperationException {
        Copies copies = new Copies(scenario.getClassLoader());
        IntConsumer copy = (IntConsumer)
                copies.loadClass(scenario.getName()).getConstructor().newInstance();
        steps(copies, copy, size);
        long one = steps(copies, copy, size);
        long two = steps(copies, copy, 2 * size);
        long four = steps(copies, copy, 4 * size);
        return (double) (four - two) / (two - one);
    }

    private static long steps(ClassLoader copies, IntConsumer scenario, int size) throws ReflectiveOperationException {
        long before = steps(copies);
        scenario.accept(size);
        return steps(copies) - before;
    }

    private static long steps(ClassLoader copies) throws ReflectiveOperationException {
        return (long) copies.loadClass(COUNTER).getMethod("steps").invoke(null);
    }

    /** Loads copies of our classes and Guava's that count, and all others from the parent. */
    private static final class Copies extends ClassLoader {
        Copies(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.openapa.") && !name.startsWith("com.google.common.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? copy(name) : loaded;
            }
        }

        private Class<?> copy(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = name.equals(COUNTER) ? file.readAllBytes() : counting(file);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        private static byte[] counting(InputStream file) throws IOException {
            ClassWriter counting = new ClassWriter(0);
            new ClassReader(file).accept(new CountingClass(counting), 0);
            return counting.toByteArray();
        }
    }

    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    step();
                }

                @Override
                public void visitJumpInsn(int opcode, Label target) {
                    step();
                    super.visitJumpInsn(opcode, target);
                }

                private void step() {
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER.replace('.', '/'), "step", "()V", false);
                }
            };
        }
    }
}
