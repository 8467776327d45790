// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdownpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QUrl addressOf(const QString &target)
{
    return QUrl(target, QUrl::StrictMode);
}

} // namespace

MarkdownPane::MarkdownPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new MarkdownView(this))
    , m_cut(new PlainLabel(tr("Not all of it is drawn. Text shows all of it."), FontRole::Secondary, Ink::Text2, this))
    , m_host(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_target(new PlainLabel({}, FontRole::Mono, Ink::Text2, this))
    , m_open(new QPushButton(tr("Open in the browser"), this))
{
    const Metrics metrics = metricsOf(this);
    m_view->setObjectName(u"markdown:view"_s);
    m_cut->setObjectName(u"markdown:cut"_s);
    m_cut->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    m_strip = buildStrip();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_cut);
    column->addWidget(m_strip);
    m_cut->hide();
    m_strip->hide();
    setFocusProxy(m_view);
    connect(m_view, &MarkdownView::linkChosen, this, &MarkdownPane::showLink);
    connect(m_open, &QPushButton::clicked, this, &MarkdownPane::openLink);
}

QWidget *MarkdownPane::buildStrip()
{
    const Metrics metrics = metricsOf(this);
    auto *strip = new QWidget(this);
    strip->setObjectName(u"markdown:link"_s);
    strip->setBackgroundRole(QPalette::Window);
    strip->setAutoFillBackground(true);
    m_target->setWordWrap(true);
    m_target->setSelectable(true);
    m_host->setWordWrap(true);
    m_open->setObjectName(u"markdown:open"_s);
    auto *copy = new ToolButton(u"copy"_s, tr("Copy the address"), strip);
    copy->setObjectName(u"markdown:copy"_s);
    auto *close = new ToolButton(u"close"_s, tr("Close"), strip);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_link); });
    connect(close, &QToolButton::clicked, strip, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->addWidget(m_host, 1);
    row->addWidget(m_open);
    row->addWidget(copy);
    row->addWidget(close);
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    column->addLayout(row);
    column->addWidget(m_target);
    return strip;
}

void MarkdownPane::setBlocks(const MarkdownPtr &document)
{
    m_strip->hide();
    m_cut->setVisible(document && document->isCut);
    m_view->setBlocks(document);
}

void MarkdownPane::showLink(const QString &target)
{
    m_link = target;
    const QUrl url = addressOf(target);
    const Result<> allowed = checkWebLink(url);
    m_open->setVisible(allowed.has_value());
    if (allowed) {
        const AddressView address = viewOf(url);
        m_host->setText(address.unicodeHost.isEmpty()
                            ? tr("Link to %1").arg(address.host)
                            : tr("Link to %1, which reads as %2").arg(address.host, address.unicodeHost));
        m_host->setInk(address.unicodeHost.isEmpty() ? Ink::Text : Ink::Warn);
        m_target->setText(address.full);
    } else {
        m_host->setText(allowed.error().message);
        m_host->setInk(Ink::Warn);
        m_target->setText(target);
    }
    m_strip->show();
}

void MarkdownPane::openLink()
{
    const Result<> opened = openWebLink(addressOf(m_link), m_start);
    if (opened) {
        m_strip->hide();
        return;
    }
    m_host->setInk(Ink::Warn);
    m_host->setText(opened.error().message);
}

void MarkdownPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_strip->isVisible()) {
        m_strip->hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Signalbox
