import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Gives a class methods of its own for its switches over types and for what its records inherit, which Java otherwise makes anew at
 * each start ({@code SwitchBootstraps} and {@code ObjectMethods} of java.lang.runtime, whose documentation says what they do): the
 * virtual machine's cache has no place for what they make. Of one class.
 */
final class LinkedEarly {
    private static final String SWITCHES = "SwitchBootstraps";
    private static final String RECORDS = "ObjectMethods";
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final int PRIVATE_HELPER = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassDesc self;
    private final boolean isInterface;
    private final Map<String, Consumer<ClassBuilder>> methods = new LinkedHashMap<>();

    private LinkedEarly(ClassModel model) {
        self = model.thisClass().asSymbol();
        isInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    }

    /** The class with those methods; its old content where it has no need of them. */
    static byte[] of(ClassFile classes, ClassModel model, byte[] content) {
        boolean needs = model.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(LinkedEarly::isLinked);
        if (!needs) {
            return content;
        }
        LinkedEarly early = new LinkedEarly(model);
        return classes.transformClass(
                model,
                ClassTransform.transformingMethodBodies(early::link)
                        .andThen(ClassTransform.endHandler(
                                builder -> early.methods.values().forEach(method -> method.accept(builder)))));
    }

    private static boolean isLinked(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call && (isSwitch(call) || isOfRecord(call));
    }

    private static boolean isSwitch(InvokeDynamicInstruction call) {
        return call.bootstrapMethod().owner().displayName().equals(SWITCHES)
                && call.bootstrapMethod().methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static boolean isOfRecord(InvokeDynamicInstruction call) {
        String name = call.name().stringValue();
        return call.bootstrapMethod().owner().displayName().equals(RECORDS)
                && (name.equals("hashCode") || name.equals("equals"));
    }

    private void link(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isLinked(call)) {
            String name = "linked$" + methods.size();
            MethodTypeDesc type = call.typeSymbol();
            methods.put(name, builder -> builder.withMethodBody(name, type, PRIVATE_HELPER, body -> write(body, call)));
            code.invokestatic(self, name, type, isInterface);
        } else {
            code.with(element);
        }
    }

    private void write(CodeBuilder code, InvokeDynamicInstruction call) {
        if (isSwitch(call)) {
            writeSwitch(code, call.bootstrapArgs());
        } else if (call.name().equalsString("hashCode")) {
            writeHash(code, fields(call));
        } else {
            writeEquals(code, fields(call));
        }
    }

    /** Of (Object target, int from): the number, from that one on, of the first type that the target is of. */
    private static void writeSwitch(CodeBuilder code, List<ConstantDesc> types) {
        Label present = code.newLabel();
        code.aload(0).ifnonnull(present).loadConstant(-1).ireturn().labelBinding(present);
        IntStream.range(0, types.size()).forEach(number -> {
            Label next = code.newLabel();
            code.iload(1).loadConstant(number).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) types.get(number)).ifeq(next);
            code.loadConstant(number).ireturn().labelBinding(next);
        });
        code.loadConstant(types.size()).ireturn();
    }

    private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream()
                .skip(2)
                .map(DirectMethodHandleDesc.class::cast)
                .toList();
    }

    private static ClassDesc load(CodeBuilder code, int record, DirectMethodHandleDesc field) {
        ClassDesc type = field.invocationType().returnType();
        code.aload(record).getfield(field.owner(), field.methodName(), type);
        return type;
    }

    private static void writeHash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.loadConstant(0);
        for (DirectMethodHandleDesc field : fields) {
            code.loadConstant(31).imul();
            ClassDesc type = load(code, 0, field);
            ClassDesc hashed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
            code.invokestatic(
                    type.isPrimitive() ? boxed(type) : OBJECTS,
                    "hashCode",
                    MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
            code.iadd();
        }
        code.ireturn();
    }

    private void writeEquals(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        Label differs = code.newLabel();
        code.aload(1).instanceOf(self).ifeq(differs);
        code.aload(1).checkcast(self).astore(2);
        for (DirectMethodHandleDesc field : fields) {
            ClassDesc type = load(code, 0, field);
            load(code, 2, field);
            if (type.isPrimitive()) {
                code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
                code.ifne(differs);
            } else {
                code.invokestatic(
                        OBJECTS,
                        "equals",
                        MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object));
                code.ifeq(differs);
            }
        }
        code.loadConstant(1).ireturn().labelBinding(differs).loadConstant(0).ireturn();
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.displayName()) {
            case "int" -> ConstantDescs.CD_Integer;
            case "char" -> ConstantDescs.CD_Character;
            default -> {
                String name = primitive.displayName();
                yield ClassDesc.of("java.lang", Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        };
    }
}
