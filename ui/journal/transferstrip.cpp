// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/transferstrip.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000;

} // namespace

TransferStrip::TransferStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_button(new QPushButton(this))
    , m_close(new ToolButton(u"close"_s, tr("Hide this line"), this))
{
    setObjectName(u"journal:transfer"_s);
    setSurface(this, Surface::Base);
    m_text->setObjectName(u"journal:transferText"_s);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"journal:transferProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(metricsOf(this).px(160));
    m_cancel->setObjectName(u"journal:transferCancel"_s);
    m_button->setObjectName(u"journal:transferButton"_s);
    m_close->setObjectName(u"journal:transferClose"_s);
    auto *row = new QHBoxLayout(this);
    const Metrics metrics = metricsOf(this);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_cancel, m_button, m_close}) {
        row->addWidget(widget);
    }
    connect(m_cancel, &QPushButton::clicked, this, &TransferStrip::cancelRequested);
    connect(m_button, &QPushButton::clicked, this, &TransferStrip::buttonPressed);
    connect(m_close, &QToolButton::clicked, this, &TransferStrip::closed);
    clear();
}

void TransferStrip::showRunning(const QString &text)
{
    m_text->setText(text);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_button->hide();
    m_close->hide();
    setSaying(true);
}

void TransferStrip::setShare(double share)
{
    m_progress->setValue(int(share * kSteps));
}

void TransferStrip::showText(const QString &text, const QString &button)
{
    m_text->setText(text);
    m_progress->hide();
    m_cancel->hide();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(button.isEmpty());
    setSaying(true);
}

void TransferStrip::clear()
{
    setSaying(false);
}

void TransferStrip::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    setSaying(m_says);
}

void TransferStrip::setSaying(bool says)
{
    m_says = says;
    setVisible(m_says && m_hasRoom);
}

} // namespace Signalbox
