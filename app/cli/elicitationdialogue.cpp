// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/elicitationdialogue.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/fieldentry.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// A name as it stands in a JSON pointer (RFC 6901 section 3).
QString pointerPart(QString name)
{
    return u'/' + name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace

ElicitationDialogue::ElicitationDialogue(ElicitationRequest request, QString server)
    : m_request(std::move(request))
    , m_server(std::move(server))
    , m_content(jsoncons::json_object_arg)
{
}

void ElicitationDialogue::begin()
{
    tellPerson(tr("The server “%1” asks you to fill in a form:").arg(m_server) + u'\n' + barred(m_request.message));
}

QString ElicitationDialogue::prompt() const
{
    return m_field < 0 ? tr("Answer? y: yes, n: decline, Enter: put it aside: ")
                       : fieldPrompt(m_request.fields.at(m_field));
}

std::optional<Result<QByteArray>> ElicitationDialogue::take(const QString &line)
{
    if (m_field < 0) {
        return consent(line);
    }
    const ElicitationField &field = m_request.fields.at(m_field);
    const Result<std::optional<Json>> value = fieldValue(field, line);
    if (!value) {
        tellPerson(value.error().message + u'\n');
        return {};
    }
    if (*value) {
        Json content = m_content;
        content.insert_or_assign(field.name.toStdString(), **value);
        if (const std::optional<QString> fault = faultOf(content, field.name)) {
            tellPerson(*fault + u'\n');
            return {};
        }
        m_content = std::move(content);
    }
    ++m_field;
    return m_field < m_request.fields.size() ? std::nullopt : complete();
}

std::optional<Result<QByteArray>> ElicitationDialogue::consent(const QString &line)
{
    const std::optional<Consent> said = consentFrom(line);
    if (!said) {
        return {};
    }
    if (*said != Consent::Yes) {
        return *said == Consent::No ? encodeDecline() : encodeCancel();
    }
    m_field = 0;
    return m_request.fields.isEmpty() ? complete() : std::nullopt;
}

std::optional<QString> ElicitationDialogue::faultOf(const Json &content, const QString &name) const
{
    const Result<QList<SchemaFault>> faults = elicitationFaults(content, m_request.schema);
    if (!faults) {
        return {}; // told in the end
    }
    const QString pointer = pointerPart(name);
    for (const SchemaFault &fault : *faults) {
        if (fault.pointer == pointer || fault.pointer.startsWith(pointer + u'/')) {
            return fault.message;
        }
    }
    return {};
}

std::optional<Result<QByteArray>> ElicitationDialogue::complete()
{
    const Result<QList<SchemaFault>> faults = elicitationFaults(m_content, m_request.schema);
    if (!faults || !faults->isEmpty()) {
        const QString why = faults ? faults->first().message : faults.error().message;
        tellPerson(tr("This is no answer the form allows, so the question was put aside: %1").arg(why) + u'\n');
        return encodeCancel();
    }
    return encodeAccept(m_content);
}

} // namespace Signalbox
