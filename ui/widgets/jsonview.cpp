// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stepcolourer.h"
#include "ui/widgets/syntaxcolours.h"
#include "ui/widgets/textpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

// The first lines of UTF-8, ending with a whole character.
QByteArrayView beginning(const QByteArray &utf8, qsizetype most, qsizetype mostLines)
{
    qsizetype end = std::min(utf8.size(), most);
    qsizetype line = 0;
    for (qsizetype at = utf8.indexOf('\n'); at >= 0 && at < end; at = utf8.indexOf('\n', at + 1)) {
        if (++line == mostLines) {
            end = at + 1;
        }
    }
    while (end > 0 && end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xc0) == 0x80) {
        --end;
    }
    return QByteArrayView(utf8).first(end);
}

QString lengthText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_pane(new TextPane(this))
    , m_limit(new QWidget(this))
    , m_limitText(new PlainLabel(QString(), FontRole::Secondary, Ink::Text2))
    , m_save(new QPushButton(tr("Save all…")))
    , m_colourer(new StepColourer(m_pane->document(), this))
{
    m_pane->setAccessibleName(tr("Text"));
    layOut();
    m_limit->hide();
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_whole); });
}

void JsonView::layOut()
{
    const Metrics metrics = metricsOf(this);
    auto *limit = new QHBoxLayout(m_limit);
    limit->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    limit->addWidget(m_limitText);
    limit->addWidget(m_save);
    limit->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_limit);
    setFocusProxy(m_pane);
}

void JsonView::setText(const QByteArray &utf8, const QString &syntaxName)
{
    m_colourer->stop();
    m_whole = utf8;
    m_syntax = syntaxName;
    const QByteArrayView shown = beginning(utf8, kMostShown / m_sharing, kMostLines / m_sharing);
    m_cut = shown.size() < utf8.size();
    m_pane->setShown(QString::fromUtf8(shown), utf8);
    m_limit->setVisible(m_cut);
    if (m_cut) {
        m_limitText->setText(tr("Shown: first %1 of %2.").arg(lengthText(shown.size()), lengthText(utf8.size())));
    }
    colour();
}

bool JsonView::isColouring() const
{
    return !m_colourer->isDone();
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        colour();
    }
}

void JsonView::colour()
{
    if (!m_whole.isEmpty() && m_whole.size() <= kMostColoured) {
        m_colourer->start(m_syntax, tokensOf(this));
    }
}

} // namespace Signalbox
