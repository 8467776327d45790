// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/overviewpane.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/valueneed.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/explore/breakersbox.h"
#include "ui/explore/budgetbox.h"
#include "ui/explore/cacheline.h"
#include "ui/explore/doctor/doctordialog.h"
#include "ui/explore/doctor/launchhintbox.h"
#include "ui/explore/findingsbox.h"
#include "ui/explore/iconstrip.h"
#include "ui/explore/overviewhead.h"
#include "ui/models/enginelink.h"
#include "ui/models/overview/capabilitymodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/textpane.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCapabilityRows = 16;
constexpr int kWideEnough = 720; ///< for two columns of facts
constexpr qsizetype kLongestInstructions = 20'000;

/// Where a program was looked for: a JSON array of paths beside the error (core/wire/programlookup.h).
QString placesTried(const Error &error)
{
    const Result<ParsedJson> parsed = parseJson(error.data);
    if (!parsed || !parsed->value.is_array()) {
        return {};
    }
    QStringList folders;
    for (const Json &place : parsed->value.array_range()) {
        folders.append(QFileInfo(toQString(place)).path());
    }
    folders.removeDuplicates();
    return folders.isEmpty() ? QString() : OverviewPane::tr("Looked for in: %1").arg(folders.join(u", "_s));
}

bool looksTheSame(const ServerStatus &a, const ServerStatus &b)
{
    const bool sameProfile =
        a.profile.has_value() == b.profile.has_value() && (!a.profile || a.profile->raw == b.profile->raw);
    return a.state == b.state && a.step == b.step && a.error == b.error && a.entry == b.entry && sameProfile
           && a.nextTryWallNs == b.nextTryWallNs;
}

/// Of one whose start the person did not allow.
QString declinedText(const ServerStatus &status)
{
    if (status.error && status.error->code == kValueMissing) {
        return OverviewPane::tr("Not started: a value is missing.");
    }
    return status.entry.transport == ServerEntry::Transport::Stdio
               ? OverviewPane::tr("Not started: you did not accept its command.")
               : OverviewPane::tr("Not connected: you did not accept its address.");
}

} // namespace

OverviewPane::OverviewPane(EngineLink &link, QString serverId, QWidget *parent)
    : QScrollArea(parent)
    , m_link(link)
    , m_id(std::move(serverId))
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview of the server"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleStatus();
        }
    });
    connect(&link, &EngineLink::toolsChanged, this, [this](const QString &id) {
        if (id == m_id) {
            updateBudget();
        }
    });
}

void OverviewPane::showEvent(QShowEvent *event)
{
    handleStatus();
    QScrollArea::showEvent(event);
}

/// Counters change with every call; text that is being read or selected stays as it is. What nobody sees waits.
void OverviewPane::handleStatus()
{
    if (!isVisible()) {
        return;
    }
    const ServerStatus *now = m_link.server(m_id);
    if (!now || !m_shown || !looksTheSame(*now, *m_shown) || m_link.standing(*now) != m_standing) {
        rebuild();
    }
}

void OverviewPane::rebuild()
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.gap(16), metrics.gap(12), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    m_shown.reset();
    m_budget = nullptr;
    m_facts = nullptr;
    if (const ServerStatus *status = m_link.server(m_id)) {
        m_shown = *status;
        m_standing = m_link.standing(*status);
        auto *head = new OverviewHead(*status, page);
        connect(head, &OverviewHead::examineWanted, this, [this] { DoctorDialog::open(m_link, m_id, window()); });
        column->addWidget(head);
        addState(column);
        column->addWidget(new BreakersBox(m_link, status->entry.name, page));
        addFacts(column);
        column->addWidget(new CacheLine(m_link, status->entry.name, page));
        if (status->profile) {
            addCapabilities(column);
            addInstructions(column);
            m_budget = new BudgetBox(page);
            column->addWidget(m_budget);
            connect(m_budget, &BudgetBox::toolChosen, this, &OverviewPane::toolChosen);
            auto *findings = new FindingsBox(m_link, m_id, page);
            column->addWidget(findings);
            connect(findings, &FindingsBox::showInJournal, this, &OverviewPane::showInJournal);
        }
    }
    column->addStretch(1); // and none of it to the facts
    setWidget(page);
    updateBudget();
}

void OverviewPane::updateBudget()
{
    const ServerStatus *status = m_link.server(m_id);
    if (m_budget && status && status->profile) {
        m_budget->setTools(m_link.tools(m_id), status->profile->instructions);
    }
}

void OverviewPane::addTitle(QVBoxLayout *column, const QString &title)
{
    column->addSpacing(metricsOf(this).gap(4));
    column->addWidget(new PlainLabel(title, FontRole::Name, Ink::Text, this));
}

QFormLayout *OverviewPane::addSection(QVBoxLayout *column, const QString &title)
{
    const Metrics metrics = metricsOf(this);
    addTitle(column, title);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics.gap(16));
    form->setVerticalSpacing(metrics.gap(4));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    return form;
}

void OverviewPane::addFact(QFormLayout *form, const QString &name, const QString &value, bool mono)
{
    if (value.isEmpty()) {
        return;
    }
    auto *label = new PlainLabel(value, mono ? FontRole::Mono : FontRole::Body, Ink::Text, this);
    label->setWordWrap(true);
    label->setSelectable(true);
    auto *title = new PlainLabel(name, FontRole::Body, Ink::Text2, this);
    title->setMinimumWidth(metricsOf(this).px(120));
    form->addRow(title, label);
}

void OverviewPane::addState(QVBoxLayout *column)
{
    const ServerStatus &status = *m_link.server(m_id);
    if (m_standing == ServerStanding::Connected) {
        return;
    }
    const Metrics metrics = metricsOf(this);
    auto *notice = new Notice(this);
    notice->layout()->setContentsMargins(0, metrics.gap(8), 0, metrics.gap(12)); // it stands where the facts below do
    notice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(notice);
    switch (m_standing) {
    case ServerStanding::Connecting:
        notice->showWaiting(status.step.isEmpty() ? tr("Connecting") : status.step);
        connect(notice->addButton(tr("Cancel"), u"stop"_s), &QPushButton::clicked, this,
                [this] { m_link.disconnectServer(m_id); });
        return;
    case ServerStanding::Failed:
        return addFailure(column, *notice);
    case ServerStanding::Waiting:
        return notice->showEmpty(tr("Nothing was started. It waits for your answer."));
    case ServerStanding::Disconnected:
    case ServerStanding::Disconnecting:
    case ServerStanding::Declined:
    case ServerStanding::Connected:
        break;
    }
    notice->showEmpty(m_standing == ServerStanding::Declined ? declinedText(status) : tr("Not connected."));
    if (m_standing != ServerStanding::Disconnecting) {
        connect(notice->addButton(tr("Connect"), u"plug"_s), &QPushButton::clicked, this,
                [this] { m_link.connectServer(m_id); });
    }
}

void OverviewPane::addFailure(QVBoxLayout *column, Notice &notice)
{
    const ServerStatus &status = *m_link.server(m_id);
    const Error error = status.error.value_or(Error());
    QStringList cause{error.message};
    cause.append(error.advice);
    if (status.nextTryWallNs > 0) {
        const QTime at = QDateTime::fromMSecsSinceEpoch(status.nextTryWallNs / 1'000'000).time();
        cause.append(tr("It is tried again by itself at %1.").arg(at.toString(u"HH:mm:ss"_s)));
    }
    cause.append(placesTried(error));
    if (hasHiddenCharacters(error.message)) {
        cause.append(HiddenWarning::words());
    }
    cause.removeAll(QString());
    notice.showFailed(tr("Could not reach %1.").arg(status.entry.name), cause.join(u'\n'));
    connect(notice.addButton(tr("Try again"), u"refresh"_s), &QPushButton::clicked, this,
            [this] { m_link.connectServer(m_id); });
    connect(notice.addButton(tr("Edit…"), u"edit"_s), &QPushButton::clicked, this, &OverviewPane::editRequested);
    connect(notice.addButton(tr("Show console"), u"console"_s), &QPushButton::clicked, this,
            &OverviewPane::consoleRequested);
    if (status.lastClose && !status.lastClose->lastStderr.trimmed().isEmpty()) {
        addLastLines(column, status.lastClose->lastStderr.trimmed());
    }
    if (status.entry.transport == ServerEntry::Transport::Stdio) {
        column->addWidget(new LaunchHintBox(m_link, status.entry, error.message, this));
    }
}

/// What the program said last, in a room of its own: a long trace pushes nothing out of sight.
void OverviewPane::addLastLines(QVBoxLayout *column, const QByteArray &lines)
{
    constexpr int kMostLines = 8;
    auto *said = new TextPane(this);
    said->setObjectName(u"overview:lastLines"_s);
    said->setAccessibleName(tr("What the program said last"));
    said->setTabChangesFocus(true);
    said->setShown(QString::fromUtf8(lines), lines);
    const auto count = int(std::min<qsizetype>(lines.count('\n') + 1, kMostLines));
    const int frame = 2 * (int(said->document()->documentMargin()) + said->frameWidth());
    said->setFixedHeight(count * QFontMetrics(said->font()).lineSpacing() + frame + metricsOf(this).px(4));
    column->addWidget(said);
    if (hasHiddenCharacters(QString::fromUtf8(lines).remove(u'\r'))) { // which ends lines
        column->addWidget(new HiddenWarning(u"overview:lastLinesHidden"_s, this));
    }
}

void OverviewPane::addFacts(QVBoxLayout *column)
{
    m_facts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_facts->setSpacing(metricsOf(this).gap(24));
    auto *who = new QVBoxLayout;
    auto *how = new QVBoxLayout;
    for (QVBoxLayout *part : {who, how}) {
        part->setSpacing(metricsOf(this).gap(8));
        m_facts->addLayout(part, 1);
    }
    column->addLayout(m_facts);
    addIdentity(who);
    who->addStretch();
    if (m_link.server(m_id)->profile) {
        addProtocol(how);
        how->addStretch();
    }
    layFacts();
}

void OverviewPane::layFacts()
{
    if (m_facts) {
        const bool isWide = width() >= metricsOf(this).px(kWideEnough);
        m_facts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    layFacts();
    QScrollArea::resizeEvent(event);
}

void OverviewPane::addIdentity(QVBoxLayout *column)
{
    const ServerStatus &status = *m_link.server(m_id);
    QFormLayout *form = addSection(column, tr("Server"));
    if (status.profile) {
        const Implementation &info = status.profile->info;
        addFact(form, tr("Name"), info.title.isEmpty() ? info.name : info.title + u" ("_s + info.name + u')');
        addFact(form, tr("Web site"), info.websiteUrl);
        column->addWidget(new IconStrip(status.profile->raw, this));
    }
    addFact(form, tr("Transport"), transportText(status.entry.transport));
    addFact(form, tr("Reached by"), shownTarget(status.entry), true);
    addFact(form, tr("Folder"), status.entry.workingDirectory, true);
    QStringList names;
    for (const auto &[key, value] : status.entry.environment) {
        names.append(key);
    }
    addFact(form, tr("Environment"), names.join(u", "_s), true); // names only: values may be secrets
    addFact(form, tr("Variables from"), environmentFile(status.entry), true);
}

void OverviewPane::addProtocol(QVBoxLayout *column)
{
    const ServerProfile &profile = *m_link.server(m_id)->profile;
    QFormLayout *form = addSection(column, tr("Protocol"));
    const QString era = profile.era() == Era::Modern ? tr("modern") : tr("legacy");
    addFact(form, tr("Agreed"), tr("%1, %2").arg(era, revisionText(profile.revision)));
    addFact(form, tr("It offers"), profile.offeredRevisions.join(u", "_s));
    addFact(form, tr("Why"), profile.verdict);
}

void OverviewPane::addCapabilities(QVBoxLayout *column)
{
    const QList<CapabilityFact> facts = capabilityFacts(m_link.server(m_id)->profile->capabilities);
    if (facts.isEmpty()) {
        return;
    }
    addTitle(column, tr("Capabilities and extensions"));
    auto *model = new CapabilityModel(this);
    auto *table = new RowsTable(u"overview:capabilities"_s, *model, {26, 18, 56}, this);
    connect(table, &QObject::destroyed, model, &QObject::deleteLater); // the page is made anew, the pane stays
    table->setAccessibleName(tr("Capabilities and extensions"));
    table->setSelectionMode(QAbstractItemView::NoSelection); // there is nothing to do with a row
    model->setRows(facts);
    table->fitRows(kMostCapabilityRows);
    column->addWidget(table);
}

void OverviewPane::addInstructions(QVBoxLayout *column)
{
    const QString &instructions = m_link.server(m_id)->profile->instructions;
    if (instructions.isEmpty()) {
        return;
    }
    addTitle(column, tr("Instructions"));
    const bool isLong = instructions.size() > kLongestInstructions;
    auto *text = new PlainLabel(isLong ? instructions.first(kLongestInstructions) + u'…' : instructions, FontRole::Body,
                                Ink::Text, this);
    text->setWordWrap(true);
    text->setKeepsLines(true);
    text->setSelectable(true);
    column->addWidget(text);
    if (hasHiddenCharacters(instructions)) {
        column->addWidget(new HiddenWarning(u"overview:instructionsHidden"_s, this));
    }
}

} // namespace Signalbox
