// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/manifestreader.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = BundleFinding::Severity;

namespace {

class ManifestReaderText
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

constexpr qsizetype kMostFindings = 200;

} // namespace

ManifestReader::ManifestReader(const Json &object, QString pointer, QList<BundleFinding> &findings)
    : m_object(object)
    , m_pointer(std::move(pointer))
    , m_findings(findings)
{
}

void ManifestReader::tell(Severity severity, const QString &check, const QString &message, const QString &where)
{
    if (m_findings.size() < kMostFindings) {
        m_findings.append({.severity = severity, .check = check, .message = message, .where = where});
    }
}

void ManifestReader::tellType(const char *name, const QString &expected)
{
    const QString member = QString::fromLatin1(name);
    tell(Severity::Fault, u"manifest.type"_s, ManifestReaderText::tr("“%1” must be %2.").arg(member, expected),
         at(member));
}

const Json *ManifestReader::find(const char *name)
{
    pass(name);
    const auto found = m_object.find(name);
    return found == m_object.object_range().end() || found->value().is_null() ? nullptr : &found->value();
}

QString ManifestReader::text(const char *name, bool isRequired)
{
    const Json *value = find(name);
    if (value && !isJsonString(*value)) {
        tellType(name, ManifestReaderText::tr("a text"));
        return {};
    }
    const QString text = value ? toQString(*value) : QString();
    if (isRequired && text.isEmpty()) {
        const QString member = QString::fromLatin1(name);
        tell(Severity::Fault, u"manifest.missing"_s, ManifestReaderText::tr("“%1” is missing.").arg(member),
             at(member));
    }
    return text;
}

QString ManifestReader::address(const char *name)
{
    const QString text = this->text(name);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!text.isEmpty() && !isWeb) {
        const QString member = QString::fromLatin1(name);
        tell(Severity::Warning, u"manifest.address"_s, ManifestReaderText::tr("“%1” is no web address.").arg(member),
             at(member));
        return {};
    }
    return text;
}

bool ManifestReader::flag(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_bool()) {
        tellType(name, ManifestReaderText::tr("true or false"));
        return false;
    }
    return value && value->as_bool();
}

std::optional<double> ManifestReader::number(const char *name)
{
    const Json *value = find(name);
    if (!value) {
        return {};
    }
    if (!value->is_number() || isJsonString(*value)) {
        tellType(name, ManifestReaderText::tr("a number"));
        return {};
    }
    return value->as_double();
}

std::optional<QStringList> ManifestReader::texts(const char *name)
{
    const Json *list = array(name);
    if (!list) {
        return {};
    }
    QStringList texts;
    for (const Json &item : list->array_range()) {
        if (!isJsonString(item)) {
            tellType(name, ManifestReaderText::tr("a list of texts"));
            return {};
        }
        texts << toQString(item);
    }
    return texts;
}

std::optional<QList<QPair<QString, QString>>> ManifestReader::pairs(const char *name)
{
    const Json *members = object(name);
    if (!members) {
        return {};
    }
    QList<QPair<QString, QString>> pairs;
    for (const auto &member : members->object_range()) {
        if (!isJsonString(member.value())) {
            tellType(name, ManifestReaderText::tr("an object of texts"));
            return {};
        }
        pairs.append({utf8ToQString(member.key()), toQString(member.value())});
    }
    return pairs;
}

const Json *ManifestReader::object(const char *name, bool isRequired)
{
    const Json *value = find(name);
    if (value ? !value->is_object() : isRequired) {
        tellType(name, ManifestReaderText::tr("an object"));
        return nullptr;
    }
    return value;
}

const Json *ManifestReader::array(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_array()) {
        tellType(name, ManifestReaderText::tr("a list"));
        return nullptr;
    }
    return value;
}

void ManifestReader::tellUnknown()
{
    for (const auto &member : m_object.object_range()) {
        const QString name = utf8ToQString(member.key());
        if (!m_asked.contains(name)) {
            tell(Severity::Note, u"manifest.unknown"_s,
                 ManifestReaderText::tr("“%1” is no member that is known.").arg(name), at(name));
        }
    }
}

} // namespace Signalbox
