// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/registry/registrydetail.h"

#include "core/catalog/registry/registryorigin.h"
#include "ui/manage/registry/registryfacts.h"
#include "ui/manage/registry/registryways.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Status = ServerJson::Status;

namespace {

constexpr int kWidest = 620; // in pixels of the drawing: what reads well

} // namespace

RegistryDetail::RegistryDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"registry:detail"_s);
    setAccessibleName(tr("The server that is chosen"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const Metrics metrics = metricsOf(this);
    auto *content = new QWidget(this);
    setSurface(content, Surface::Window);
    m_facts = new RegistryFacts(content);
    m_ways = new RegistryWays(content);
    m_findings = new PlainLabel({}, FontRole::Secondary, Ink::Text2, content);
    m_findings->setObjectName(u"registry:findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setKeepsLines(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics.gap(16), metrics.gap(12), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(buildHead(content));
    column->addWidget(buildInstalled(content));
    column->addWidget(buildVersions(content));
    column->addWidget(m_ways);
    column->addWidget(m_facts);
    column->addWidget(m_findings);
    column->addStretch();
    auto *inner = new QWidget(content);
    inner->setLayout(column);
    inner->setMaximumWidth(metrics.px(kWidest));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(inner, 1);
    row->addStretch();
    setWidget(content);
    connect(m_ways, &RegistryWays::addRequested, this, &RegistryDetail::addRequested);
}

QWidget *RegistryDetail::buildHead(QWidget *content)
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(content);
    m_title = new PlainLabel({}, FontRole::ToolName, Ink::Text, head);
    m_title->setObjectName(u"registry:title"_s);
    m_title->setWordWrap(true);
    m_name = new PlainLabel({}, FontRole::Mono, Ink::Text2, head);
    m_name->setObjectName(u"registry:name"_s);
    m_name->setSelectable(true);
    m_name->setElide(PlainLabel::Elide::Middle);
    m_status = new BadgeLabel({}, head);
    m_statusText = new PlainLabel({}, FontRole::Body, Ink::Warn, head);
    m_statusText->setObjectName(u"registry:status"_s);
    m_statusText->setWordWrap(true);
    m_description = new PlainLabel({}, FontRole::Body, Ink::Text, head);
    m_description->setObjectName(u"registry:description"_s);
    m_description->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(m_title, 1);
    line->addWidget(m_status, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addLayout(line);
    column->addWidget(m_name);
    column->addSpacing(metrics.gap(4));
    column->addWidget(m_description);
    column->addWidget(m_statusText);
    return head;
}

QWidget *RegistryDetail::buildVersions(QWidget *content)
{
    const Metrics metrics = metricsOf(this);
    auto *line = new QWidget(content);
    m_version = new QComboBox(line);
    m_version->setObjectName(u"registry:version"_s);
    m_version->setAccessibleName(tr("Version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_allVersions = new QPushButton(tr("Other versions"), line);
    m_allVersions->setObjectName(u"registry:versions"_s);
    setPlainToolTip(m_allVersions, tr("Asks the registry for them."));
    m_trouble = new PlainLabel({}, FontRole::Secondary, Ink::Err, line);
    m_trouble->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap(8));
    row->addWidget(new PlainLabel(tr("Version"), FontRole::Body, Ink::Text2, line));
    row->addWidget(m_version);
    row->addWidget(m_allVersions);
    row->addWidget(m_trouble, 1);
    row->addStretch();
    connect(m_version, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_versions.size()) {
            showVersion(m_versions.at(index));
        }
    });
    connect(m_allVersions, &QPushButton::clicked, this, [this] {
        m_allVersions->setEnabled(false);
        m_trouble->setText({});
        emit versionsWanted(m_newest.name);
    });
    return line;
}

QWidget *RegistryDetail::buildInstalled(QWidget *content)
{
    const Metrics metrics = metricsOf(this);
    m_installedBox = new QWidget(content);
    m_installed = new PlainLabel({}, FontRole::Body, Ink::Ok, m_installedBox);
    m_installed->setObjectName(u"registry:installed"_s);
    m_installed->setWordWrap(true);
    m_changes = new PlainLabel({}, FontRole::Secondary, Ink::Text2, m_installedBox);
    m_changes->setObjectName(u"registry:changes"_s);
    m_changes->setWordWrap(true);
    m_changes->setKeepsLines(true);
    m_take = new QPushButton(m_installedBox);
    m_take->setObjectName(u"registry:update"_s);
    auto *column = new QVBoxLayout(m_installedBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(m_installed);
    column->addWidget(m_changes);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_update) {
            m_take->setEnabled(false); // until the entry is known to be another
            emit updateRequested(m_update->entry);
        }
    });
    return m_installedBox;
}

void RegistryDetail::setServer(const ServerJson &server, const QString &registry)
{
    if (server == m_newest && registry == m_registry) {
        return;
    }
    m_newest = server;
    m_registry = registry;
    m_trouble->setText({});
    m_allVersions->setEnabled(!registry.isEmpty());
    m_allVersions->setVisible(!registry.isEmpty());
    m_versions = {server};
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        m_version->addItem(visibleText(server.version));
    }
    verticalScrollBar()->setValue(0);
    showVersion(server);
    showInstalled();
}

void RegistryDetail::setVersions(const QString &name, const QList<ServerJson> &versions)
{
    if (name != m_newest.name || versions.isEmpty()) {
        return;
    }
    const QString shown =
        m_version->currentIndex() >= 0 ? m_versions.value(m_version->currentIndex()).version : QString();
    m_versions = versions;
    m_allVersions->hide();
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    for (const ServerJson &version : versions) {
        const bool isActive = version.status == Status::Active;
        m_version->addItem(isActive ? visibleText(version.version)
                                    : tr("%1 (not recommended)").arg(visibleText(version.version)));
    }
    const auto same = std::ranges::find(m_versions, shown, &ServerJson::version);
    m_version->setCurrentIndex(same == m_versions.end() ? 0 : int(same - m_versions.begin()));
    showVersion(m_versions.at(m_version->currentIndex()));
}

void RegistryDetail::setTrouble(const QString &name, const QString &trouble)
{
    if (name == m_newest.name) {
        m_allVersions->setEnabled(true);
        m_trouble->setText(trouble);
    }
}

void RegistryDetail::setEntries(const QList<ServerEntry> &entries)
{
    m_entries = entries;
    showInstalled();
}

void RegistryDetail::showVersion(const ServerJson &server)
{
    m_title->setText(server.heading());
    m_name->setText(server.name);
    m_description->setText(server.description);
    m_description->setVisible(!server.description.isEmpty());
    const bool isActive = server.status == Status::Active;
    m_status->setBadge({.text = server.status == Status::Deleted ? tr("deleted") : tr("deprecated"),
                        .kind = BadgeKind::Warn,
                        .icon = {}});
    m_status->setVisible(!isActive);
    m_statusText->setText(server.statusMessage);
    m_statusText->setVisible(!isActive && !server.statusMessage.isEmpty());
    m_facts->setServer(server);
    m_ways->setServer(server, m_registry);
    showFindings(server);
}

void RegistryDetail::showInstalled()
{
    m_update.reset();
    QStringList names;
    QStringList changes;
    for (const ServerEntry &entry : std::as_const(m_entries)) {
        const auto origin = registryOrigin(entry);
        if (!origin || origin->name != m_newest.name) {
            continue;
        }
        names.append(tr("“%1”, version %2").arg(entry.name, origin->version));
        if (m_update || !isUpdateOf(entry, m_newest)) {
            continue;
        }
        if (const auto update = updatedEntry(entry, m_newest)) {
            m_update = *update;
            changes = update->changes;
        } else {
            changes = {update.error().message, update.error().advice};
        }
    }
    m_installedBox->setVisible(!names.isEmpty());
    m_installed->setText(tr("Among your servers: %1").arg(names.join(u"; "_s)));
    m_changes->setText(changes.join(u'\n'));
    m_changes->setVisible(!changes.isEmpty());
    m_take->setVisible(m_update.has_value());
    m_take->setEnabled(true);
    if (m_update) {
        m_take->setText(tr("Update “%1” to %2").arg(m_update->entry.name.left(40), visibleText(m_update->to.left(40))));
    }
}

void RegistryDetail::showFindings(const ServerJson &server)
{
    constexpr qsizetype kMost = 5;
    QStringList lines;
    for (const RegistryFinding &finding : server.findings.first(std::min(server.findings.size(), kMost))) {
        lines.append(finding.where + u": "_s + finding.message);
    }
    if (server.findings.size() > kMost) {
        lines.append(tr("… and %Ln more", nullptr, int(server.findings.size() - kMost)));
    }
    m_findings->setText(lines.isEmpty() ? QString()
                                        : tr("Its description is not as the schema asks:") + u'\n' + lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

} // namespace Signalbox
