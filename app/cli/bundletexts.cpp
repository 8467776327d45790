// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundletexts.h"

#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &name, const QString &value)
{
    constexpr int kColumn = 14;
    return value.isEmpty() ? QString() : visibleText(name).leftJustified(kColumn) + visibleText(value) + u'\n';
}

QString settingLine(const BundleSetting &setting)
{
    QStringList words{settingTypeText(setting.type)};
    if (setting.isMultiple) {
        words << tr("several");
    }
    if (setting.isRequired) {
        words << tr("must be given");
    }
    if (setting.isSensitive) {
        words << tr("a secret");
    }
    if (!setting.fallback.is_null()) {
        words << tr("else %1").arg(QString::fromUtf8(compactJson(setting.fallback)));
    }
    return u"  %1 (%2): %3\n"_s.arg(visibleText(setting.key), visibleText(words.join(u", "_s)),
                                    visibleText(setting.description.isEmpty() ? setting.title : setting.description));
}

QString section(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u'\n' + title + u'\n' + text;
}

QString itemLines(const QList<BundleItem> &items)
{
    QString text;
    for (const BundleItem &item : items) {
        text += u"  %1  %2\n"_s.arg(visibleText(item.name), visibleText(item.description));
    }
    return text;
}

QString contentsText(const QList<ZipEntry> &entries)
{
    constexpr qsizetype kMost = 40;
    QString text;
    for (qsizetype i = 0; i < std::min(kMost, entries.size()); ++i) {
        text += u"  %1  %2\n"_s.arg(QString::number(entries.at(i).size).rightJustified(10), // NOLINT: a column
                                    visibleText(entries.at(i).path()));
    }
    if (entries.size() > kMost) {
        text += tr("  … and %1 more\n").arg(entries.size() - kMost);
    }
    return text;
}

} // namespace

QString severityWord(BundleFinding::Severity severity)
{
    switch (severity) {
    case BundleFinding::Severity::Note:
        return u"note"_s;
    case BundleFinding::Severity::Warning:
        return u"warning"_s;
    case BundleFinding::Severity::Fault:
        return u"fault"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingsText(const QList<BundleFinding> &findings)
{
    constexpr int kColumn = 9;
    QString text;
    for (const BundleFinding &finding : findings) {
        text += severityWord(finding.severity).leftJustified(kColumn) + visibleText(finding.message)
                + (finding.where.isEmpty() ? QString() : u" (%1)"_s.arg(visibleText(finding.where))) + u'\n';
    }
    return text;
}

QString bundleText(const Bundle &bundle)
{
    const BundleManifest &manifest = bundle.manifest;
    QString text = line(tr("Bundle"), u"%1 %2"_s.arg(manifest.title(), manifest.version));
    text += line(tr("Name"), manifest.name);
    text += line(tr("About"), manifest.description);
    text += line(tr("Author"), manifest.authorName);
    text += line(tr("Licence"), manifest.license);
    text += line(tr("Server"), serverTypeText(manifest.serverType));
    text += line(tr("Size"), tr("%1 bytes, unpacked %2 in %3 entries")
                                 .arg(bundle.fileBytes)
                                 .arg(bundle.unpackedBytes)
                                 .arg(bundle.entries.size()));
    text += line(tr("SHA-256"), QString::fromLatin1(bundle.digest));
    QString permissions;
    for (const QString &words : bundlePermissions(manifest, bundlePlatform())) {
        permissions += u"  "_s + visibleText(words) + u'\n';
    }
    text += section(tr("What it does"), permissions);
    QString settings;
    for (const BundleSetting &setting : manifest.settings) {
        settings += settingLine(setting);
    }
    text += section(tr("Settings"), settings);
    text += section(tr("Tools"), itemLines(manifest.tools));
    text += section(tr("Prompts"), itemLines(manifest.prompts));
    text += section(tr("Contents"), contentsText(bundle.entries));
    return text + section(tr("Findings"), findingsText(bundle.findings));
}

QString installedTable(const QList<InstalledBundle> &bundles)
{
    QList<QStringList> rows{{tr("bundle"), tr("version"), tr("installed"), tr("signature"), tr("about")}};
    for (const InstalledBundle &bundle : bundles) {
        rows.append({visibleText(bundle.manifest.name), visibleText(bundle.manifest.version),
                     momentText(bundle.installedAt.toMSecsSinceEpoch()), signatureWord(bundle.signature),
                     visibleText(bundle.manifest.description)});
    }
    return rows.size() > 1 ? tableText(rows) : tr("No bundle is installed.") + u'\n';
}

Json findingsJson(const QList<BundleFinding> &findings)
{
    Json list(jsoncons::json_array_arg);
    for (const BundleFinding &finding : findings) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("severity", fromQString(severityWord(finding.severity)));
        one.insert_or_assign("check", fromQString(finding.check));
        one.insert_or_assign("message", fromQString(finding.message));
        one.insert_or_assign("where", fromQString(finding.where));
        list.push_back(std::move(one));
    }
    return list;
}

Json bundleJson(const Bundle &bundle)
{
    Json files(jsoncons::json_array_arg);
    for (const ZipEntry &entry : bundle.entries) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("name", fromQString(entry.path()));
        one.insert_or_assign("size", entry.size);
        one.insert_or_assign("executable", entry.isExecutable());
        files.push_back(std::move(one));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("manifest", bundle.manifest.raw);
    json.insert_or_assign("sha256", bundle.digest.toStdString());
    json.insert_or_assign("bytes", bundle.fileBytes);
    json.insert_or_assign("unpackedBytes", bundle.unpackedBytes);
    json.insert_or_assign("signature", fromQString(signatureWord(bundle.signature.state)));
    json.insert_or_assign("signer", fromQString(bundle.signature.signer));
    json.insert_or_assign("permissions", jsonList(bundlePermissions(bundle.manifest, bundlePlatform())));
    json.insert_or_assign("installable", bundle.canBeInstalled());
    json.insert_or_assign("findings", findingsJson(bundle.findings));
    json.insert_or_assign("files", std::move(files));
    return json;
}

Json installedJson(const InstalledBundle &bundle)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("name", fromQString(bundle.manifest.name));
    json.insert_or_assign("version", fromQString(bundle.manifest.version));
    json.insert_or_assign("folder", fromQString(bundle.folder));
    json.insert_or_assign("sha256", bundle.digest.toStdString());
    json.insert_or_assign("signature", fromQString(signatureWord(bundle.signature)));
    json.insert_or_assign("installedAt", fromQString(bundle.installedAt.toString(Qt::ISODate)));
    json.insert_or_assign("bytes", bundle.bytes);
    return json;
}

} // namespace Signalbox
