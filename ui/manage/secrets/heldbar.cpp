// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/heldbar.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <numeric>

namespace Signalbox {

using namespace Qt::StringLiterals;

HeldBar::HeldBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_forget(new QPushButton(tr("&Forget them…"), this))
{
    setObjectName(u"secrets:held"_s);
    setAccessibleName(tr("Secrets in kept versions"));
    m_text->setObjectName(u"secrets:heldText"_s);
    m_text->setElide(PlainLabel::Elide::End);
    m_forget->setObjectName(u"secrets:forget"_s);
    const Metrics metrics = metricsOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(12), metrics.px(6), metrics.gap(10), metrics.px(6));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_forget);
    connect(m_forget, &QPushButton::clicked, this, &HeldBar::forgetRequested);
    hide();
}

void HeldBar::setHeld(const QList<HeldSecrets> &held, bool isBusy)
{
    const auto secrets = std::accumulate(held.cbegin(), held.cend(), qsizetype(0),
                                         [](qsizetype sum, const HeldSecrets &one) { return sum + one.secrets; });
    const QString files = tr("%n file(s)", nullptr, int(held.size()));
    m_text->setText(tr("Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.",
                       nullptr, int(secrets))
                        .arg(files));
    m_forget->setEnabled(!isBusy);
    setVisible(!held.isEmpty());
}

void HeldBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).warnBack);
    paintEdge(&painter, rect(), Qt::TopEdge, tokensOf(this).line);
}

} // namespace Signalbox
