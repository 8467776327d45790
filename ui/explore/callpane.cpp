// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/callpane.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/toolheaders.h"
#include "ui/explore/callclock.h"
#include "ui/explore/metaeditor.h"
#include "ui/explore/taskline.h"
#include "ui/explore/toolbadges.h"
#include "ui/explore/tooldescription.h"
#include "ui/form/formview.h"
#include "ui/form/jsonargumentsview.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/toollistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

CallPane::CallPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, FontRole::ToolName, Ink::Text, this))
    , m_description(new ToolDescription(this))
    , m_findings(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_portability(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_headers(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_badges(new QWidget(this))
    , m_tabs(new InnerTabs(this))
    , m_views(new QStackedWidget(this))
    , m_form(new FormView(this))
    , m_text(new JsonArgumentsView(this))
    , m_meta(new MetaEditor(this))
    , m_schema(new JsonView(this))
    , m_call(new QPushButton(this))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel"), this))
    , m_save(new QPushButton(tr("Save call"), this))
    , m_clock(new CallClock(this))
    , m_more(new ToolButton(u"more"_s, tr("More for this call"), this))
    , m_menu(new QMenu(this))
    , m_faults(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_note(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_task(new TaskLine(this))
{
    setObjectName(u"callPane"_s);
    m_tabs->setObjectName(u"call:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to give arguments"));
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(u"JSON"_s);
    m_tabs->addTab(u"_meta"_s);
    m_tabs->addTab(tr("Schema"));
    m_views->addWidget(m_form);
    m_views->addWidget(m_text);
    m_views->addWidget(m_meta);
    m_views->addWidget(m_schema);
    m_form->setObjectName(u"call:form"_s);
    m_text->setObjectName(u"call:json"_s);
    m_schema->setObjectName(u"call:schema"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildTabs());
    column->addWidget(m_views, 1);
    column->addWidget(m_note);
    column->addWidget(m_task);
    column->addWidget(m_clock);
    column->addWidget(buildButtons());
    const Metrics metrics = metricsOf(this);
    m_note->setObjectName(u"call:note"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), 0);
    m_note->hide();
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    clear();
}

CallPane::~CallPane() = default;

QWidget *CallPane::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics.gap(8));
    m_name->setElide(PlainLabel::Elide::End);
    m_name->setSelectable(true);
    auto *badgeRow = new QHBoxLayout(m_badges);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    badgeRow->setSpacing(metrics.gap(4));
    first->addWidget(m_name, 1);
    first->addWidget(m_badges);
    column->addLayout(first);
    m_findings->setObjectName(u"call:findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setKeepsLines(true);
    m_findings->hide();
    m_portability->setObjectName(u"call:portability"_s);
    m_portability->setElide(PlainLabel::Elide::End);
    m_portability->hide();
    m_headers->setObjectName(u"call:headers"_s);
    m_headers->setElide(PlainLabel::Elide::End);
    m_headers->hide();
    column->addWidget(m_description);
    column->addWidget(m_findings);
    column->addWidget(m_portability);
    column->addWidget(m_headers);
    return header;
}

QWidget *CallPane::buildTabs()
{
    auto *bar = new QWidget(this);
    m_tabRow = new QHBoxLayout(bar);
    m_tabRow->setContentsMargins(0, 0, 0, 0);
    m_tabRow->setSpacing(0);
    m_tabRow->addWidget(m_tabs, 1);
    return bar;
}

void CallPane::setCorner(QWidget *widget)
{
    m_tabRow->addWidget(widget);
}

QWidget *CallPane::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_call->setObjectName(u"call:call"_s);
    m_cancel->setObjectName(u"call:cancel"_s);
    m_save->setObjectName(u"call:save"_s);
    m_more->setObjectName(u"call:more"_s);
    m_faults->setObjectName(u"call:faults"_s);
    m_faults->setElide(PlainLabel::Elide::End);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_call);
    row->addWidget(m_save);
    row->addWidget(m_cancel); // comes and goes where nothing else can come under the pointer
    row->addStretch();
    row->addWidget(m_faults);
    row->addWidget(m_more);
    connect(m_call, &QPushButton::clicked, this, &CallPane::callRequested);
    connect(m_cancel, &QPushButton::clicked, this, &CallPane::cancelRequested);
    connect(m_save, &QPushButton::clicked, this, &CallPane::saveRequested);
    connect(m_clock, &CallClock::longerWanted, this, [this] { emit longerWanted(CallClock::kLongerMs); });
    connect(m_form, &FormView::fieldLeft, this, &CallPane::updateFaults);
    connect(m_meta, &MetaEditor::edited, this, [this] {
        updateFaults();
        emit edited();
    });
    buildMenu();
    return bar;
}

void CallPane::tell(const QString &text)
{
    m_faults->setInk(Ink::Text2);
    m_faults->setText(text);
    setPlainToolTip(m_faults, text);
}

void CallPane::setRemaining(std::optional<qint64> ms)
{
    m_clock->setRemaining(m_running ? ms : std::nullopt);
}

void CallPane::setPortability(const QStringList &sentences)
{
    m_portability->setText(sentences.isEmpty() ? QString() : tr("Portability: %1").arg(sentences.join(u' ')));
    setPlainToolTip(m_portability, sentences.join(u'\n'));
    m_portability->setVisible(!sentences.isEmpty());
}

/// Quiet: nobody has to do anything about it.
void CallPane::showHeaders()
{
    QStringList parts;
    if (const Result<ToolHeaders> headers = ToolHeaders::fromSchema(m_tool.inputSchema)) {
        for (const ToolHeader &header : headers->list()) {
            parts.append(u"%1 → Mcp-Param-%2"_s.arg(visibleText(QString::fromUtf8(header.path.join('.'))),
                                                    visibleText(QString::fromUtf8(header.name))));
        }
    }
    m_headers->setText(tr("Over HTTP also sent as header: %1").arg(parts.join(", "_L1)));
    setPlainToolTip(m_headers, parts.join(u'\n'));
    m_headers->setVisible(!parts.isEmpty());
}

void CallPane::setFindings(const QStringList &sentences)
{
    m_findings->setText(sentences.join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
}

void CallPane::setTool(const Tool &tool, const QByteArray &draft, const QByteArray &meta)
{
    m_form->setModel(nullptr);
    m_text->setModel(nullptr);
    if (tool.name != m_tool.name) { // what was wished for one tool is not sent to another
        m_wantsTask = false;
        m_task->forget();
    }
    m_tool = tool;
    m_model = std::make_unique<FormModel>(tool.inputSchema);
    if (!draft.isEmpty()) {
        if (Result<ParsedJson> parsed = parseJson(draft)) {
            m_model->setValue(std::move(parsed->value));
        }
    }
    m_model->forgetHistory();
    m_warned = false;
    m_name->setText(tool.name);
    m_description->setText(tool.description);
    showBadges();
    showHeaders();
    m_form->setModel(m_model.get());
    m_text->setModel(m_model.get());
    m_meta->setMeta(meta);
    m_schema->setText(prettyJson(tool.inputSchema));
    showTask();
    connect(m_model.get(), &FormModel::valueChanged, this, &CallPane::edited);
    connect(m_model.get(), &FormModel::faultsChanged, this, &CallPane::updateFaults);
    m_views->show();
    m_tabs->show();
    updateFaults();
}

void CallPane::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void CallPane::clear()
{
    m_form->setModel(nullptr);
    m_text->setModel(nullptr);
    m_schema->clear();
    m_model.reset();
    m_tool = {};
    m_name->setText({});
    m_description->setText({});
    showBadges();
    showHeaders();
    m_meta->setMeta({});
    setNote({});
    m_views->hide();
    m_tabs->hide();
    showTask();
    updateFaults();
}

void CallPane::showBadges()
{
    qDeleteAll(m_badges->findChildren<BadgeLabel *>());
    const QList<Badge> badges = toolBadges(ToolListModel::badgesOf(m_tool.annotations));
    for (const Badge &badge : badges) {
        m_badges->layout()->addWidget(new BadgeLabel(badge, m_badges));
    }
}

QByteArray CallPane::arguments() const
{
    return m_model ? m_model->compactArguments() : QByteArray();
}

QByteArray CallPane::meta() const
{
    return m_meta->meta();
}

void CallPane::setRunning(bool running)
{
    m_running = running;
    if (!running) {
        m_clock->setRemaining({});
    }
    updateFaults();
}

void CallPane::setConnected(bool connected)
{
    m_connected = connected;
    updateFaults();
}

void CallPane::toggleJson()
{
    m_tabs->setCurrentIndex(m_tabs->currentIndex() == Form ? Text : Form);
}

bool CallPane::hasValidMeta() const
{
    return m_meta->isValid();
}

bool CallPane::isReadable()
{
    if (!m_model) {
        return false;
    }
    if (m_model->textError()) {
        m_tabs->setCurrentIndex(Text);
        m_text->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_meta->isValid()) {
        m_tabs->setCurrentIndex(Meta);
        m_meta->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

bool CallPane::readyToCall()
{
    if (!isReadable()) {
        return false;
    }
    m_model->checkNow();
    if (m_model->faults().isEmpty() || m_warned) {
        return true;
    }
    m_warned = true;
    if (m_tabs->currentIndex() == Form) {
        m_form->focusFirstFault();
    }
    updateFaults();
    return false;
}

void CallPane::showSave()
{
    const int gap = metricsOf(this).gap(8);
    int needed = 2 * metricsOf(this).gap(12);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_call, m_cancel, m_save, m_more}) {
        needed += part->sizeHint().width() + gap;
    }
    m_save->setVisible(m_model && (!m_running || width() >= needed + m_faults->minimumSizeHint().width()));
}

QSize CallPane::minimumSizeHint() const
{
    const QSize usual = QWidget::minimumSizeHint();
    const bool hasBoth = !m_save->isHidden() && !m_cancel->isHidden();
    return {usual.width() - (hasBoth ? m_save->sizeHint().width() + metricsOf(this).gap(8) : 0), usual.height()};
}

void CallPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSave();
}

void CallPane::updateFaults()
{
    const auto count = m_model ? int(m_model->faults().size()) : 0;
    if (count == 0) {
        m_warned = false;
    }
    const bool broken = m_model && m_model->textError();
    m_call->setIcon(icon(u"play"_s));
    m_call->setText(count > 0 && m_warned ? tr("Call anyway") : tr("Call"));
    setPrimary(m_call, count == 0 && m_connected && !m_running);
    m_call->setVisible(m_model != nullptr);
    m_call->setEnabled(m_connected && !broken); // several may run at once
    setReason(m_call, !m_connected ? tr("The server is not connected.")
                      : broken     ? tr("What is typed as JSON cannot be read.")
                                   : QString());
    if (m_running) { // first: both at once may have no room
        showSave();
    }
    m_cancel->setVisible(m_running);
    showSave();
    m_save->setEnabled(!broken && m_meta->isValid());
    m_more->setVisible(m_model != nullptr);
    const int said = m_warned ? count : m_form->saidFaults();
    m_faults->setInk(said > 0 ? Ink::Err : Ink::Text2);
    setPlainToolTip(m_faults, {});
    m_faults->setText(said > 0    ? tr("%n field(s) to fix", nullptr, said)
                      : count > 0 ? tr("%n field(s) to fill in", nullptr, count)
                                  : QString());
}

} // namespace Signalbox
