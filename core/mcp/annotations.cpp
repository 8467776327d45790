// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/annotations.h"

#include "core/json/jsontext.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

void readAudience(FieldReader &fields, QStringList &audience)
{
    const Json *roles = fields.array("audience");
    if (!roles) {
        return;
    }
    for (const Json &role : roles->array_range()) {
        const QString name = toQString(role);
        if (name == "user"_L1 || name == "assistant"_L1) {
            audience.append(name);
        } else {
            fields.deviate("audience", u"array of user, assistant"_s, isJsonString(role) ? name : jsonTypeName(role));
        }
    }
}

} // namespace

Annotations readAnnotations(FieldReader &reader)
{
    Annotations annotations;
    const Json *object = reader.object("annotations");
    if (!object) {
        return annotations;
    }
    FieldReader fields(*object, reader.pointerTo("annotations"), reader.reference(), reader.deviations());
    annotations.lastModified = fields.string("lastModified").value_or(QString());
    if (const Json *priority = fields.member("priority")) {
        const bool isNumber = priority->is_number();
        const double value = isNumber ? priority->as<double>() : -1;
        if (value >= 0 && value <= 1) {
            annotations.priority = value;
        } else {
            fields.deviate("priority", u"number from 0 to 1"_s,
                           isNumber ? numberText(*priority) : jsonTypeName(*priority));
        }
    }
    readAudience(fields, annotations.audience);
    return annotations;
}

} // namespace Signalbox
