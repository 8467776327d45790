// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/resourceaskpane.h"

#include "ui/explore/templateform.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShown = 4'000; ///< of an address: a field lays it out as one line
constexpr int kFormHeight = 160;           ///< drawn pixels; more variables scroll
constexpr int kDescriptionLines = 58;      ///< drawn pixels: three lines

} // namespace

ResourceAskPane::ResourceAskPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_name(new PlainLabel({}, FontRole::ToolName, Ink::Text, this))
    , m_description(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_findings(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_badges(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_address(new QLineEdit(this))
    , m_fault(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
    , m_read(new QPushButton(icon(u"play"_s), tr("Read"), this))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel"), this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy the address"), this))
{
    setObjectName(u"resourceAsk"_s);
    m_scroll->setObjectName(u"resource:variables"_s);
    m_scroll->setAccessibleName(tr("Variables of the template"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_scroll->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_scroll);
    column->addWidget(buildAddress());

    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_fault->hide(); // what is typed stands for itself
        m_long.clear();
        m_missing.clear();
        showHeader();
        update();
        emit addressChanged();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &ResourceAskPane::wantRead);
    connect(m_read, &QPushButton::clicked, this, &ResourceAskPane::wantRead);
    connect(m_cancel, &QPushButton::clicked, this, &ResourceAskPane::cancelRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(address()); });
    update();
}

void ResourceAskPane::wantRead()
{
    if (m_read->isEnabled()) {
        emit readRequested();
    } else {
        focusMissing();
    }
}

void ResourceAskPane::focusMissing()
{
    auto *field = m_form && !m_missing.isEmpty()
                      ? m_form->findChild<QLineEdit *>(u"template:"_s + m_missing.constFirst())
                      : nullptr;
    if (field) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *ResourceAskPane::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), 0);
    column->setSpacing(metrics.gap(4));
    auto *badgeRow = new QHBoxLayout(m_badges);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    badgeRow->setSpacing(metrics.gap(4));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics.gap(8));
    first->addWidget(m_name, 1);
    first->addWidget(m_badges);
    m_name->setObjectName(u"resource:name"_s);
    m_name->setElide(PlainLabel::Elide::End);
    m_name->setSelectable(true);
    m_description->setWordWrap(true);
    m_description->setMaximumHeight(metrics.px(kDescriptionLines));
    m_description->hide();
    m_findings->setObjectName(u"resource:findings"_s);
    m_findings->setWordWrap(true);
    m_findings->hide();
    column->addLayout(first);
    column->addWidget(m_description);
    column->addWidget(m_findings);
    return header;
}

QWidget *ResourceAskPane::buildAddress()
{
    const Metrics metrics = metricsOf(this);
    m_address->setObjectName(u"resource:address"_s);
    m_address->setFont(fontFor(FontRole::Mono));
    m_address->setAccessibleName(tr("Address of the resource"));
    m_address->setPlaceholderText(tr("Address, such as file:///notes.txt"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_read->setObjectName(u"resource:read"_s);
    m_cancel->setObjectName(u"resource:cancel"_s);
    m_copy->setObjectName(u"resource:copyAddress"_s);
    m_fault->setObjectName(u"resource:fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_address, 1);
    row->addWidget(m_copy);
    row->addWidget(m_read);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_fault);
    return box;
}

bool ResourceAskPane::isShown(const Resource &resource) const
{
    return m_resource && m_resource->uri == resource.uri && m_resource->isTemplate == resource.isTemplate;
}

bool ResourceAskPane::isOfResource() const
{
    return m_resource && (m_resource->isTemplate || m_resource->uri == address());
}

void ResourceAskPane::setResource(const Resource &resource)
{
    const bool isOther = !isShown(resource);
    m_resource = resource;
    if (isOther) {
        showTemplate();
    }
    if (!resource.isTemplate && address() != resource.uri) {
        m_fault->hide();
        putAddress(resource.uri);
        emit addressChanged();
    }
    showHeader();
    update();
}

void ResourceAskPane::renewResource(const Resource &resource)
{
    if (isShown(resource)) {
        m_resource = resource;
        showHeader();
    }
}

void ResourceAskPane::setAddress(const QString &address)
{
    m_resource.reset();
    m_fault->hide();
    putAddress(address);
    showTemplate();
    showHeader();
    update();
    emit addressChanged();
}

void ResourceAskPane::showHeader()
{
    const Resource none;
    const bool isKnown = isOfResource();
    const Resource &resource = isKnown ? *m_resource : none;
    m_name->setText(isKnown               ? ResourceListModel::label(resource)
                    : address().isEmpty() ? QString()
                                          : tr("An address that is not in the list"));
    m_description->setText(resource.description);
    m_description->setVisible(!resource.description.isEmpty());
    setPlainToolTip(m_description, resource.description); // the label shows three lines of it
    const QStringList findings = ResourceListModel::findingsOf(resource);
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
    showBadges();
}

QString ResourceAskPane::address() const
{
    return m_long.isEmpty() ? m_address->text() : m_long;
}

void ResourceAskPane::putAddress(const QString &address)
{
    const bool isLong = address.size() > kLongestShown;
    m_long = isLong ? address : QString();
    m_missing.clear();
    m_address->setText(isLong ? address.left(kLongestShown) : address);
    m_address->setCursorPosition(0);
}

void ResourceAskPane::showTemplate()
{
    delete m_form;
    m_scroll->setVisible(m_resource && m_resource->isTemplate);
    if (!m_resource || !m_resource->isTemplate) {
        return;
    }
    const auto known = m_values.constFind(m_resource->uri);
    m_form = new TemplateForm(m_link, m_id, known != m_values.constEnd() ? *known : TemplateValues(m_resource->uri));
    const Metrics metrics = metricsOf(this);
    m_form->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), 0);
    connect(m_form, &TemplateForm::edited, this, &ResourceAskPane::expand);
    connect(m_form, &TemplateForm::readWanted, this, &ResourceAskPane::wantRead);
    m_scroll->setWidget(m_form);
    m_form->installEventFilter(this);
    fitForm();
    expand();
}

/// What a scroll area asks for is reckoned for the narrowest form, and remembered.
void ResourceAskPane::fitForm()
{
    if (!m_form) {
        return;
    }
    const int width = std::max(this->width(), m_form->minimumSizeHint().width());
    const int whole = m_form->hasHeightForWidth() ? m_form->heightForWidth(width) : m_form->sizeHint().height();
    m_scroll->setFixedHeight(std::min(whole, metricsOf(this).px(kFormHeight)));
}

bool ResourceAskPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QWidget::eventFilter(watched, event);
    if (watched == m_form && event->type() == QEvent::LayoutRequest) {
        fitForm();
    }
    return isDone;
}

void ResourceAskPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitForm();
}

void ResourceAskPane::expand()
{
    m_values.insert(m_resource->uri, m_form->values());
    const Result<QString> address = m_form->values().address();
    putAddress(address ? *address : QString());
    m_missing = m_form->values().missing();
    if (!address) {
        const Error &error = address.error();
        m_fault->setText(error.where.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, error.where));
    }
    m_fault->setVisible(!address);
    update();
    emit addressChanged();
}

void ResourceAskPane::showBadges()
{
    qDeleteAll(m_badges->findChildren<BadgeLabel *>());
    const QStringList facts = isOfResource() ? ResourceListModel::badgesOf(*m_resource) : QStringList();
    for (const QString &fact : facts) {
        auto *badge = new BadgeLabel({fact, BadgeKind::Quiet, {}}, m_badges);
        setPlainToolTip(badge, tr("Says the server."));
        m_badges->layout()->addWidget(badge);
    }
}

void ResourceAskPane::setConnected(bool connected)
{
    m_connected = connected;
    update();
}

void ResourceAskPane::setRunning(bool running)
{
    m_running = running;
    update();
}

void ResourceAskPane::update()
{
    const bool canRead = m_connected && !m_running && isComplete();
    m_read->setEnabled(canRead);
    m_copy->setEnabled(!address().isEmpty());
    setPrimary(m_read, canRead);
    setReason(m_read, !m_connected           ? tr("The server is not connected.")
                      : !m_missing.isEmpty() ? tr("“%1” has no value yet.").arg(visibleText(m_missing.constFirst()))
                                             : QString());
    m_cancel->setVisible(m_running);
}

} // namespace Signalbox
