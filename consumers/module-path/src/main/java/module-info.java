/** A program of somebody else's that uses the library. */
module org.openapa.consumer {
    requires org.openapa.json;

    uses com.fasterxml.jackson.databind.Module;
}
