package org.openapa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.openapa.model.Assessment;
import org.openapa.rules.Report;

/**
 * Refuses to update a value of the library, which is immutable: whoever calls {@code readerForUpdating} or {@code updateValue} goes on
 * with the old value, and would never know.
 */
final class NoUpdates extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1;

    private static final ImmutableSet<Package> IMMUTABLE =
            ImmutableSet.of(Assessment.class.getPackage(), Report.class.getPackage());

    /** Immutable values of this package. */
    private static final ImmutableSet<Class<?>> VALUES =
            ImmutableSet.of(Decoded.class, Limits.class, Position.class, Problem.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        boolean ours = deserializer instanceof BeanDeserializerBase
                && (IMMUTABLE.contains(description.getBeanClass().getPackage())
                        || VALUES.contains(description.getBeanClass()));
        return ours ? new Reading(deserializer) : deserializer;
    }

    /** Refuses where the value that is to be updated is the whole document, not one among those of the host. */
    static void check(Class<?> type, JsonParser parser, DeserializationContext context) throws IOException {
        JsonStreamContext around = parser.getParsingContext();
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue()) {
            around = around.getParent();
        }
        if (around == null || around.inRoot()) {
            String name = type.getSimpleName().replace("Immutable", "");
            context.reportBadDefinition(
                    type, name + " is immutable and cannot be updated; read a new " + name + " instead");
        }
    }

    /** Reads as Jackson does, but updates nothing. */
    private static final class Reading extends DelegatingDeserializer {
        private static final long serialVersionUID = 1;

        Reading(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> other) {
            return new Reading(other);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context, Object old) throws IOException {
            check(handledType(), parser, context);
            return super.deserialize(parser, context, old);
        }
    }
}
