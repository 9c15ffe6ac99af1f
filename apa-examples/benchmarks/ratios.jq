# A Markdown table for each document from the JSON that rounds of CodecBenchmark leave: jq -rsf ratios.jq round-*.json
# A contender's time in a round is its best-quartile slice; speeds are relative within a round, then the median over rounds.

def quartile: sort | .[(length - 1) / 4 | floor];
def median: sort | .[(length - 1) / 2 | floor];
def rounded(digits): . * pow(10; digits) | round / pow(10; digits);

def rows:
  map({
    document: .params.document,
    contender: (.benchmark | split(".") | last),
    time: (.primaryMetric.rawData | add | quartile),
    bytes: .secondaryMetrics["gc.alloc.rate.norm"].score
  });

map(rows) as $rounds
| def speed($document; $contender; $beside):
    [ $rounds[] as $round
      | ($round[] | select(.document == $document and .contender == $contender) | .time) as $time
      | ($round[] | select(.document == $document and .contender == $beside) | .time) / $time ]
    | if length == 0 then "" else median | rounded(2) end;

  ["full", "words", "grades"][] as $document
  | select(any($rounds[][]; .document == $document))
  | ["decodeTokens", "decodeRecords", "decodeImmutables"] as $read
  | ["encodeRecords", "encodeImmutables"] as $written
  | "\n| \($document) | ns | bytes | x Tokens | x Records | x Immutables |\n| --- | --- | --- | --- | --- | --- |",
    ( [$rounds[][] | select(.document == $document)] | group_by(.contender)[]
      | .[0].contender as $contender
      | (if $contender | startswith("decode") then $read else [""] + $written end) as $beside
      | "| \($contender) | \(map(.time) | min | rounded(0)) | \(map(.bytes) | min | rounded(0)) | "
        + ($beside | map(speed($document; $contender; .) | tostring) | join(" | ")) + " |" )
