// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int kBlankMs = 300; // what is shorter is not worth a word

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new PlainLabel)
    , m_cause(new PlainLabel(QString(), FontRole::Mono, Ink::Text2))
    , m_body(new QWidget(this))
    , m_buttons(new QHBoxLayout)
    , m_patience(new QTimer(this))
{
    const Metrics metrics = metricsOf(this);
    m_text->setWordWrap(true);
    m_cause->setWordWrap(true);
    m_cause->setKeepsLines(true);
    m_cause->setSelectable(true);
    m_cause->setAccessibleName(tr("Cause"));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.gap(8));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    m_buttons->setSpacing(metrics.gap(8));
    m_buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics.gap(8));
    body->addLayout(head);
    body->addWidget(m_cause);
    body->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(12));
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kBlankMs);
    connect(m_patience, &QTimer::timeout, m_body, &QWidget::show);
    begin(Kind::Empty, {}, {});
}

void Notice::showEmpty(const QString &text)
{
    begin(Kind::Empty, text, {});
}

void Notice::showWaiting(const QString &text)
{
    if (m_kind == Kind::Waiting) { // the seconds count on; the buttons stay under the pointer
        m_text->setText(text);
        return;
    }
    begin(Kind::Waiting, text, {});
    m_body->hide();
    m_patience->start();
}

void Notice::showFailed(const QString &what, const QString &cause)
{
    begin(Kind::Failed, what, cause);
}

QPushButton *Notice::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, m_body);
    button->setIcon(icon(iconName));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

bool Notice::event(QEvent *event)
{
    if (event->type() == QEvent::DevicePixelRatioChange) {
        dress(); // sharp on the screen it is on now
    }
    return QWidget::event(event);
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void Notice::begin(Kind kind, const QString &text, const QString &cause)
{
    m_kind = kind;
    m_patience->stop();
    while (m_buttons->count() > 1) {
        QLayoutItem *item = m_buttons->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    m_text->setText(text);
    m_text->setInk(kind == Kind::Failed ? Ink::Err : Ink::Text2);
    m_cause->setText(cause);
    m_cause->setVisible(!cause.isEmpty());
    m_body->show();
    dress();
}

void Notice::dress()
{
    m_icon->setVisible(m_kind == Kind::Failed);
    if (m_kind == Kind::Failed) {
        m_icon->setPixmap(
            iconPixmap(QStringLiteral("error"), metricsOf(this).icon(), tokensOf(this).err, devicePixelRatioF()));
    }
}

} // namespace Signalbox
