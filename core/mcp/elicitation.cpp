// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/elicitation.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString elicitationText(const char *message)
{
    return QCoreApplication::translate("Elicitation", message);
}

bool readForm(FieldReader &fields, ElicitationRequest &request)
{
    const Json *schema = fields.object("requestedSchema", Need::Required);
    if (!schema) {
        return false;
    }
    request.schema = *schema;
    FieldReader root(*schema, fields.pointerTo("requestedSchema"), fields.reference(), fields.deviations());
    const std::optional<QString> type = root.string("type", Need::Required);
    if (type && *type != "object"_L1) {
        root.deviate("type", u"\"object\""_s, type->left(200));
    }
    const QStringList required = root.strings("required").value_or(QStringList());
    const Json *properties = root.object("properties", Need::Required);
    if (!properties) {
        return true;
    }
    FieldReader members(*properties, root.pointerTo("properties"), fields.reference(), fields.deviations());
    for (const auto &property : properties->object_range()) {
        ElicitationField field = readElicitationField(members, property.key());
        field.isRequired = required.contains(field.name);
        request.fields.append(field);
    }
    return true;
}

QByteArray answer(const char *action)
{
    return QByteArray(R"({"action":")") + action + R"("})";
}

} // namespace

Decoded<ElicitationRequest> decodeElicitation(const Json &params)
{
    Decoded<ElicitationRequest> decoded;
    ElicitationRequest &request = decoded.value;
    request.raw = compactJson(params);
    const QString reference = u"client/elicitation"_s;
    decoded.usable = expectObject(params, {}, reference, decoded.deviations);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(params, {}, reference, decoded.deviations);
    request.message = fields.string("message", Need::Required).value_or(QString());
    const bool hasMode = fields.member("mode") != nullptr;
    const std::optional<QString> mode = hasMode ? fields.string("mode") : u"form"_s;
    if (mode == "form"_L1) {
        decoded.usable = readForm(fields, request);
    } else if (mode == "url"_L1) {
        request.mode = ElicitationRequest::Mode::Url;
        request.url = fields.nonEmptyString("url");
        request.elicitationId = fields.string("elicitationId").value_or(QString());
        decoded.usable = !request.url.isEmpty();
    } else {
        if (mode) {
            fields.deviate("mode", u"form or url"_s, mode->left(200));
        }
        decoded.usable = false;
    }
    return decoded;
}

Json withDefaults(const Json &content, const Json &requestedSchema)
{
    Json filled = content.is_object() ? content : Json(jsoncons::json_object_arg);
    const bool hasProperties = requestedSchema.is_object() && requestedSchema.contains("properties")
                               && requestedSchema.at("properties").is_object();
    if (!hasProperties) {
        return filled;
    }
    for (const auto &property : requestedSchema.at("properties").object_range()) {
        const Json &schema = property.value();
        if (schema.is_object() && schema.contains("default") && !filled.contains(property.key())) {
            filled[property.key()] = schema.at("default");
        }
    }
    return filled;
}

Result<QList<SchemaFault>> elicitationFaults(const Json &content, const Json &requestedSchema)
{
    const Result<Schema> schema = Schema::compile(requestedSchema);
    if (!schema) {
        Error error = schema.error();
        error.kind = Error::Kind::Protocol;
        return Failure(std::move(error));
    }
    return schema->validate(content);
}

QByteArray encodeAccept(const Json &content)
{
    return R"({"action":"accept","content":)" + compactJson(content) + '}';
}

QByteArray encodeUrlAccept()
{
    return answer("accept");
}

QByteArray encodeDecline()
{
    return answer("decline");
}

QByteArray encodeCancel()
{
    return answer("cancel");
}

Result<QByteArray> defaultAnswer(const Json &params)
{
    const Decoded<ElicitationRequest> request = decodeElicitation(params);
    if (!request.usable) {
        return fail(Error::Kind::Usage,
                    elicitationText(QT_TRANSLATE_NOOP("Elicitation", "The server's question cannot be understood.")));
    }
    if (request.value.mode == ElicitationRequest::Mode::Url) {
        return fail(Error::Kind::Usage,
                    elicitationText(QT_TRANSLATE_NOOP("Elicitation", "Only a person can agree to visit an address.")));
    }
    const Json content = withDefaults(Json(jsoncons::json_object_arg), request.value.schema);
    const Result<QList<SchemaFault>> faults = elicitationFaults(content, request.value.schema);
    if (!faults) {
        return Failure(faults.error());
    }
    if (!faults->isEmpty()) {
        Failure failure =
            fail(Error::Kind::Usage,
                 elicitationText(QT_TRANSLATE_NOOP("Elicitation", "The form's defaults are no complete answer: %1"))
                     .arg(faults->constFirst().message));
        failure.error().where = faults->constFirst().pointer;
        return failure;
    }
    return encodeAccept(content);
}

} // namespace Signalbox
