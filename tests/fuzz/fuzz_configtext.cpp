// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/configtext.h"
#include "tests/fuzz/fuzzing.h"

using namespace Signalbox;
using namespace Signalbox::Fuzzing;
using namespace Qt::StringLiterals;

namespace {

Json entry()
{
    Json value(jsoncons::json_object_arg);
    value.insert_or_assign("command", "x y");
    return value;
}

void addAndTake(const ConfigText &text, ConfigFormat format, const ConfigPath &root)
{
    const ConfigPath path = root + ConfigPath{u"new one"_s};
    if (valueAt(text.value(), path)) {
        return;
    }
    const Result<QByteArray> with = text.withValue(path, entry());
    if (!with) {
        return; // refused: the file stays as it is
    }
    const auto after = ConfigText::read(*with, format);
    require(!after->breakage(), "an edit leaves a whole text");
    const Json *added = valueAt(after->value(), path);
    require(added && *added == entry(), "what was put stands there");
    require(after->offsetOf(path) >= 0, "what stands there has a place");
    if (const Result<QByteArray> without = after->without(path)) {
        const auto again = ConfigText::read(*without, format);
        require(!again->breakage() && !valueAt(again->value(), path), "what was taken is gone");
    }
}

} // namespace

/// The first byte says which format; the rest is a config file of another program.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ConfigFormat format = data[0] % 3 == 0   ? ConfigFormat::Json5
                                : data[0] % 3 == 1 ? ConfigFormat::Toml
                                                   : ConfigFormat::Yaml;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    const auto text = ConfigText::read(bytes, format);
    require(text->bytes() == bytes, "the text is kept as it is");
    if (text->breakage()) {
        require(!text->withValue({u"a"_s}, Json(1)), "what breaks off is not edited");
        return 0;
    }
    addAndTake(*text, format, {});
    addAndTake(*text, format, {u"mcpServers"_s});
    return 0;
}
