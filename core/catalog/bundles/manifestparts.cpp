// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/manifestparts.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = BundleFinding::Severity;
using ServerType = BundleManifest::ServerType;

namespace {

class ManifestPartsText
{
    Q_DECLARE_TR_FUNCTIONS(BundleManifest)
};

constexpr qsizetype kLongestQuote = 40;

} // namespace

ManifestParts::ManifestParts(const Json &root)
    : m_root(root, {}, m_read.findings)
{
    m_read.manifest.raw = root;
}

ReadManifest ManifestParts::read()
{
    readVersion();
    readIdentity();
    readServer();
    readSettings();
    m_read.manifest.tools = items("tools");
    m_read.manifest.prompts = items("prompts");
    m_read.manifest.makesTools = m_root.flag("tools_generated");
    m_read.manifest.makesPrompts = m_root.flag("prompts_generated");
    readCompatibility();
    readTexts();
    m_root.pass("$schema");
    m_root.pass("_meta");
    m_root.tellUnknown();
    return std::move(m_read);
}

void ManifestParts::readVersion()
{
    static const QStringList kKnown{u"0.1"_s, u"0.2"_s, u"0.3"_s, u"0.4"_s};
    QString &version = m_read.manifest.manifestVersion;
    version = m_root.text("manifest_version");
    const QString older = m_root.text("dxt_version");
    if (version.isEmpty() && !older.isEmpty()) {
        version = older;
        m_root.tell(Severity::Note, u"manifest.dxt"_s,
                    ManifestPartsText::tr("“dxt_version” is the former name of “manifest_version”."),
                    u"/dxt_version"_s);
    }
    if (version.isEmpty()) {
        m_root.tell(Severity::Fault, u"manifest.version"_s, ManifestPartsText::tr("“manifest_version” is missing."),
                    {});
    } else if (!kKnown.contains(version)) {
        m_root.tell(Severity::Warning, u"manifest.version"_s,
                    ManifestPartsText::tr("Version %1 of manifests is not known; it is read like 0.4.")
                        .arg(version.left(kLongestQuote)),
                    u"/manifest_version"_s);
    }
}

void ManifestParts::readIdentity()
{
    BundleManifest &manifest = m_read.manifest;
    manifest.name = m_root.text("name", true);
    manifest.displayName = m_root.text("display_name");
    manifest.version = m_root.text("version", true);
    manifest.description = m_root.text("description", true);
    manifest.longDescription = m_root.text("long_description");
    if (const Json *author = m_root.object("author", true)) {
        ManifestReader reader(*author, u"/author"_s, m_read.findings);
        manifest.authorName = reader.text("name", true);
        manifest.authorEmail = reader.text("email");
        manifest.authorUrl = reader.address("url");
        reader.tellUnknown();
    }
}

void ManifestParts::readServer()
{
    static const QStringList kServerTypes{u"node"_s, u"python"_s, u"binary"_s, u"uv"_s};
    const Json *server = m_root.object("server", true);
    if (!server) {
        return;
    }
    BundleManifest &manifest = m_read.manifest;
    ManifestReader reader(*server, u"/server"_s, m_read.findings);
    const QString type = reader.text("type", true);
    if (const qsizetype number = kServerTypes.indexOf(type); number >= 0) {
        manifest.serverType = ServerType(number);
    } else if (!type.isEmpty()) {
        reader.tell(Severity::Fault, u"manifest.server"_s,
                    ManifestPartsText::tr("A server of type “%1” is not known.").arg(type.left(kLongestQuote)),
                    u"/server/type"_s);
    }
    if (manifest.serverType == ServerType::Uv && manifest.manifestVersion < "0.4"_L1) {
        reader.tell(Severity::Warning, u"manifest.server"_s,
                    ManifestPartsText::tr("Servers of type uv came with version 0.4."), u"/server/type"_s);
    }
    manifest.entryPoint = reader.text("entry_point", true);
    if (const Json *config = reader.object("mcp_config", manifest.serverType != ServerType::Uv)) {
        readLaunch(*config, u"/server/mcp_config"_s);
    }
    reader.tellUnknown();
}

void ManifestParts::readLaunch(const Json &config, const QString &pointer)
{
    ManifestReader reader(config, pointer, m_read.findings);
    BundleLaunch launch;
    launch.command = reader.text("command", true);
    launch.arguments = reader.texts("args").value_or(QStringList());
    launch.environment = reader.pairs("env").value_or(BundleManifest::Pairs());
    m_read.manifest.launch = launch;
    if (const Json *overrides = reader.object("platform_overrides")) {
        for (const auto &member : overrides->object_range()) {
            readOverride(utf8ToQString(member.key()), member.value(), pointer + u"/platform_overrides"_s);
        }
    }
    reader.tellUnknown();
}

void ManifestParts::readOverride(const QString &platform, const Json &value, const QString &pointer)
{
    const QString where = pointer + u'/' + platform;
    if (!value.is_object()) {
        m_root.tell(Severity::Fault, u"manifest.type"_s,
                    ManifestPartsText::tr("“%1” must be %2.").arg(platform, ManifestPartsText::tr("an object")), where);
        return;
    }
    ManifestReader reader(value, where, m_read.findings);
    BundleOverride change;
    change.platform = platform;
    if (const QString command = reader.text("command"); !command.isEmpty()) {
        change.command = command;
    }
    change.arguments = reader.texts("args");
    change.environment = reader.pairs("env");
    reader.tellUnknown();
    m_read.manifest.overrides.append(change);
}

void ManifestParts::readSettings()
{
    const Json *settings = m_root.object("user_config");
    if (!settings) {
        return;
    }
    for (const auto &member : settings->object_range()) {
        const QString key = utf8ToQString(member.key());
        if (member.value().is_object()) {
            readSetting(key, member.value());
        } else {
            m_root.tell(Severity::Fault, u"manifest.type"_s,
                        ManifestPartsText::tr("“%1” must be %2.").arg(key, ManifestPartsText::tr("an object")),
                        u"/user_config/"_s + key);
        }
    }
}

void ManifestParts::readSetting(const QString &key, const Json &value)
{
    const QString where = u"/user_config/"_s + key;
    ManifestReader reader(value, where, m_read.findings);
    BundleSetting setting;
    setting.key = key;
    const QString type = reader.text("type", true);
    if (const std::optional<BundleSetting::Type> known = settingTypeFromText(type)) {
        setting.type = *known;
    } else if (!type.isEmpty()) {
        reader.tell(Severity::Fault, u"manifest.setting"_s,
                    ManifestPartsText::tr("A setting of type “%1” is not known.").arg(type.left(kLongestQuote)),
                    where + u"/type"_s);
    }
    setting.title = reader.text("title", true);
    setting.description = reader.text("description");
    setting.isRequired = reader.flag("required");
    setting.isMultiple = reader.flag("multiple");
    setting.isSensitive = reader.flag("sensitive");
    setting.least = reader.number("min");
    setting.most = reader.number("max");
    const Json *fallback = reader.find("default");
    if (fallback && settingTexts(setting, *fallback)) {
        setting.fallback = *fallback;
    } else if (fallback) {
        reader.tell(Severity::Warning, u"manifest.default"_s,
                    ManifestPartsText::tr("The default of “%1” is of another type.").arg(key), where + u"/default"_s);
    }
    reader.tellUnknown();
    m_read.manifest.settings.append(setting);
}

QList<BundleItem> ManifestParts::items(const char *name)
{
    QList<BundleItem> items;
    const Json *list = m_root.array(name);
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const QString where = u"/%1/%2"_s.arg(QLatin1String(name)).arg(i);
        if (!list->at(i).is_object()) {
            m_root.tell(Severity::Warning, u"manifest.type"_s, ManifestPartsText::tr("This must be an object."), where);
            continue;
        }
        ManifestReader reader(list->at(i), where, m_read.findings);
        const QString item = reader.text("name", true);
        items.append({.name = item, .description = reader.text("description")});
        reader.pass("arguments"); // of prompts
        reader.pass("text");
        reader.tellUnknown();
    }
    return items;
}

void ManifestParts::readCompatibility()
{
    const Json *compatibility = m_root.object("compatibility");
    if (!compatibility) {
        return;
    }
    BundleManifest &manifest = m_read.manifest;
    ManifestReader reader(*compatibility, u"/compatibility"_s, m_read.findings);
    manifest.platforms = reader.texts("platforms").value_or(QStringList());
    manifest.runtimes = reader.pairs("runtimes").value_or(BundleManifest::Pairs());
    for (const auto &member : compatibility->object_range()) { // any other name is a client's
        if (isJsonString(member.value())) {
            manifest.clients.append({utf8ToQString(member.key()), toQString(member.value())});
        }
    }
}

void ManifestParts::readPictures()
{
    QStringList &pictures = m_read.manifest.pictures;
    pictures << m_root.text("icon");
    const Json *icons = m_root.array("icons");
    for (std::size_t i = 0; icons && i < icons->size(); ++i) {
        if (icons->at(i).is_object()) {
            ManifestReader reader(icons->at(i), u"/icons/%1"_s.arg(i), m_read.findings);
            pictures << reader.text("src", true);
            reader.pass("size");
            reader.pass("theme");
            reader.tellUnknown();
        }
    }
    pictures += m_root.texts("screenshots").value_or(QStringList());
    pictures.removeIf([](const QString &picture) { return picture.isEmpty() || picture.contains("://"_L1); });
    pictures.removeDuplicates();
}

void ManifestParts::readTexts()
{
    BundleManifest &manifest = m_read.manifest;
    manifest.keywords = m_root.texts("keywords").value_or(QStringList());
    manifest.privacyPolicies = m_root.texts("privacy_policies").value_or(QStringList());
    manifest.license = m_root.text("license");
    manifest.homepage = m_root.address("homepage");
    manifest.documentation = m_root.address("documentation");
    manifest.support = m_root.address("support");
    if (const Json *repository = m_root.object("repository")) {
        ManifestReader reader(*repository, u"/repository"_s, m_read.findings);
        manifest.repository = reader.address("url");
        reader.pass("type");
        reader.tellUnknown();
    }
    readPictures();
    if (const Json *localization = m_root.object("localization")) {
        ManifestReader reader(*localization, u"/localization"_s, m_read.findings);
        manifest.translations = reader.text("resources");
        reader.pass("default_locale");
        reader.tellUnknown();
    }
}

} // namespace Signalbox
