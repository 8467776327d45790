// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/bundles/bundlesheet.h"

#include "core/catalog/bundles/bundlechanges.h"
#include "core/catalog/bundles/bundleentry.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/form/formview.h"
#include "ui/manage/bundles/bundlefacts.h"
#include "ui/models/bundles/bundlecontentsmodel.h"
#include "ui/models/bundles/bundlefindingsmodel.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/textpane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

BundleSheet::BundleSheet(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, FontRole::ToolName, Ink::Text, this))
    , m_line(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_tabs(new InnerTabs(this))
    , m_pages(new QStackedWidget(this))
    , m_facts(new BundleFacts(this))
    , m_findings(new BundleFindingsModel(this))
    , m_findingsTable(new RowsTable(u"bundles:findings"_s, *m_findings, {12, 60, 28}, this))
    , m_form(new FormView(this))
    , m_secrets(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_contents(new BundleContentsModel(this))
    , m_manifest(new JsonView(this))
    , m_trouble(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_install(new QPushButton(this))
    , m_add(new QPushButton(tr("Add as &server…"), this))
    , m_open(new QPushButton(tr("&Show server"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    const Metrics metrics = metricsOf(this);
    setObjectName(u"bundles:sheet"_s);
    m_title->setElide(PlainLabel::Elide::End);
    m_line->setElide(PlainLabel::Elide::End);
    m_tabs->setAccessibleName(tr("What is shown of the bundle"));
    m_tabs->setObjectName(u"bundles:tabs"_s);
    for (const QString &name : {tr("About"), tr("Settings"), tr("Contents"), tr("Manifest")}) {
        m_tabs->addTab(name);
    }
    auto *contents = new RowsTable(u"bundles:contents"_s, *m_contents, {70, 15, 15}, this);
    contents->setAccessibleName(tr("Files of the bundle"));
    m_manifest->setObjectName(u"bundles:manifest"_s);
    m_manifest->pane()->setAccessibleName(tr("The manifest"));
    m_pages->addWidget(buildAbout());
    m_pages->addWidget(buildSettings());
    m_pages->addWidget(contents);
    m_pages->addWidget(m_manifest);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(4));
    head->setSpacing(metrics.gap(2));
    head->addWidget(m_title);
    head->addWidget(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    setFocusProxy(m_tabs);
}

BundleSheet::~BundleSheet() = default;

QWidget *BundleSheet::buildAbout()
{
    constexpr int kMostFindings = 8;
    const Metrics metrics = metricsOf(this);
    m_findingsTable->setAccessibleName(tr("Findings"));
    m_findingsTable->fitRows(kMostFindings);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.gap(12), metrics.gap(12), metrics.gap(12), metrics.gap(12));
    column->setSpacing(metrics.gap(12));
    column->addWidget(m_facts);
    column->addWidget(m_findingsTable);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"bundles:about"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setAccessibleName(tr("About the bundle"));
    return scroll;
}

QWidget *BundleSheet::buildSettings()
{
    const Metrics metrics = metricsOf(this);
    m_form->setObjectName(u"bundles:form"_s);
    m_form->setUsesTitles(true);
    m_secrets->setWordWrap(true);
    m_secrets->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(m_secrets);
    return page;
}

QWidget *BundleSheet::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"bundles:trouble"_s);
    m_install->setObjectName(u"bundles:install"_s);
    m_add->setObjectName(u"bundles:add"_s);
    m_open->setObjectName(u"bundles:show"_s);
    m_remove->setObjectName(u"bundles:remove"_s);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_trouble, 1);
    for (QPushButton *button : {m_install, m_add, m_open, m_remove}) {
        row->addWidget(button);
    }
    connect(m_install, &QPushButton::clicked, this, &BundleSheet::install);
    connect(m_add, &QPushButton::clicked, this, &BundleSheet::add);
    connect(m_open, &QPushButton::clicked, this, [this] { emit serverWanted(m_servers.first()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(*m_installed); });
    return line;
}

void BundleSheet::showOpened(const OpenedBundle &opened)
{
    const std::optional<InstalledBundle> &before = opened.before;
    m_opened = opened;
    m_installed.reset();
    m_isUpdate = before.has_value();
    const Bundle &bundle = opened.bundle;
    m_title->setText(bundle.manifest.title() + u' ' + bundle.manifest.version);
    m_line->setText(bundle.path);
    QList<std::pair<QString, QString>> lines;
    if (before) {
        lines.append(
            {tr("What changes"), bundleChanges(before->manifest, bundle.manifest, bundlePlatform()).join(u'\n')});
    }
    lines.append({tr("Signature"), signatureText(bundle.signature)});
    lines.append({tr("Size"), tr("%1, unpacked %2 in %3 entries")
                                  .arg(sizeText(bundle.fileBytes), sizeText(bundle.unpackedBytes),
                                       countText(bundle.entries.size()))});
    setManifest(bundle.manifest, lines);
    QList<BundleFinding> findings = bundle.findings;
    findings.removeIf([](const BundleFinding &finding) { // it stands above
        return finding.check == "signature"_L1 && finding.severity == BundleFinding::Severity::Note;
    });
    m_findings->setRows(findings);
    m_findingsTable->setVisible(!findings.isEmpty());
    m_contents->setRows(bundle.entries);
    setForm(bundle.manifest.name, bundle.manifest.settings, opened.values);
    setTabShown(m_tabs, Contents, true);
    m_install->setText(m_isUpdate ? tr("&Update") : tr("&Install"));
    enable();
}

void BundleSheet::showInstalled(const InstalledBundle &bundle, const QStringList &servers)
{
    if (m_installed == bundle && m_servers == servers) { // nothing of what is looked at or typed goes
        return;
    }
    m_opened.reset();
    m_installed = bundle;
    m_servers = servers;
    m_title->setText(bundle.manifest.title() + u' ' + bundle.manifest.version);
    m_line->setText(servers.isEmpty() ? tr("No server of the list is made from it.")
                                      : tr("Servers made from it: %1").arg(servers.join(u", "_s)));
    setManifest(bundle.manifest, {{tr("Folder"), bundle.folder}, {tr("SHA-256"), QString::fromLatin1(bundle.digest)}});
    m_findings->setRows({});
    m_findingsTable->hide();
    m_contents->setRows({});
    if (servers.isEmpty()) {
        setForm(bundle.manifest.name, bundle.manifest.settings,
                defaultValues(bundle.manifest, BundlePlaces::ofThisMachine()));
    } else {
        setForm({}, {}, {});
    }
    setTabShown(m_tabs, Contents, false);
    enable();
}

void BundleSheet::setManifest(const BundleManifest &manifest, const QList<std::pair<QString, QString>> &lines)
{
    m_facts->show(manifest, lines);
    m_manifest->setText(prettyJson(manifest.raw));
    setTrouble({});
}

void BundleSheet::setForm(const QString &name, const QList<BundleSetting> &settings, const BundleValues &values)
{
    QStringList secrets;
    for (const BundleSetting &setting : settings) {
        if (setting.isSensitive) {
            secrets << setting.words();
        }
    }
    m_secrets->setText(
        tr("Asked for before the first start, and kept where secrets are kept: %1").arg(secrets.join(u", "_s)));
    m_secrets->setVisible(!secrets.isEmpty());
    leaveForm();
    const bool hasFields = settings.size() > secrets.size();
    if (hasFields) {
        if (const Result<ParsedJson> schema = parseJson(settingsSchema(settings, values))) {
            m_values = std::make_unique<FormModel>(schema->value);
            m_formOf = name;
            m_begun = m_values->value();
            if (m_left.contains(name)) {
                m_values->setValue(m_left.value(name));
            }
            m_form->setModel(m_values.get());
        }
    }
    setTabShown(m_tabs, Settings, !settings.isEmpty());
    m_tabs->setCounter(Settings, settings.isEmpty() ? -1 : int(settings.size()));
    m_tabs->setCurrentIndex(About);
}

void BundleSheet::leaveForm()
{
    m_form->setModel(nullptr);
    if (m_values && m_values->value() != m_begun) {
        m_left.insert(m_formOf, m_values->value());
    } else if (m_values) {
        m_left.remove(m_formOf);
    }
    m_values.reset();
}

void BundleSheet::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    enable();
}

void BundleSheet::setTrouble(const QString &text)
{
    m_trouble->setText(text);
}

void BundleSheet::enable()
{
    m_install->setVisible(m_opened.has_value());
    m_install->setEnabled(m_opened && m_opened->bundle.canBeInstalled() && !m_isBusy);
    m_add->setVisible(m_installed && m_servers.isEmpty());
    m_open->setVisible(m_installed && !m_servers.isEmpty());
    m_remove->setVisible(m_installed.has_value());
    m_add->setEnabled(!m_isBusy);
    m_remove->setEnabled(!m_isBusy);
    if (m_opened && !m_opened->bundle.canBeInstalled()) {
        const BundleFinding &worst = m_opened->bundle.findings.first();
        setTrouble(tr("It cannot be installed: %1")
                       .arg(worst.where.isEmpty() ? worst.message : u"%1 (%2)"_s.arg(worst.message, worst.where)));
    }
}

std::optional<BundleValues> BundleSheet::givenValues(const QList<BundleSetting> &settings)
{
    setTrouble({});
    if (!m_values) {
        return BundleValues();
    }
    m_values->checkNow();
    if (m_form->focusFirstFault()) {
        m_tabs->setCurrentIndex(Settings);
        setTrouble(tr("A setting is missing, or does not fit."));
        return {};
    }
    const Result<BundleValues> given = settingValues(settings, m_values->value());
    if (!given) {
        setTrouble(given.error().message);
        return {};
    }
    return *given;
}

void BundleSheet::install()
{
    if (const std::optional<BundleValues> values = givenValues(m_opened->bundle.manifest.settings)) {
        m_begun = m_values ? m_values->value() : m_begun; // no longer unfinished
        emit installRequested(m_opened->bundle, *values, m_isUpdate);
    }
}

void BundleSheet::add()
{
    if (const std::optional<BundleValues> values = givenValues(m_installed->manifest.settings)) {
        m_begun = m_values ? m_values->value() : m_begun;
        emit addRequested(*m_installed, *values);
    }
}

} // namespace Signalbox
