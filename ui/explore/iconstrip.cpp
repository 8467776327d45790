// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/iconstrip.h"

#include "ui/models/overview/servericons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/boundedimage.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostIcons = 8;
constexpr int kSide = 48;
constexpr qsizetype kLongestAddress = 300;

/// The icons that are shown, each with its picture if it came along and can be decoded.
QList<IconStrip::Drawn> drawn(const QByteArray &handshake, int side)
{
    QList<IconStrip::Drawn> all;
    for (const Icon &icon : serverIcons(handshake)) {
        const bool isShown = all.size() < kMostIcons;
        const std::optional<QByteArray> bytes = isShown ? dataOf(icon.src) : std::nullopt;
        all.append({icon, bytes ? boundedImage(*bytes, QSize(side, side)) : QImage()});
    }
    return all;
}

} // namespace

IconStrip::IconStrip(const QByteArray &handshake, QWidget *parent)
    : QWidget(parent)
    , m_pictures(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
{
    const Metrics metrics = metricsOf(this);
    m_pictures->setSpacing(metrics.gap(8));
    m_pictures->addStretch();
    m_lines->setSpacing(metrics.gap(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addLayout(m_pictures);
    column->addLayout(m_lines);
    hide();
    QtConcurrent::run(drawn, handshake, metrics.px(kSide)).then(this, [this](const QList<Drawn> &icons) {
        setIcons(icons);
    });
}

void IconStrip::setIcons(const QList<Drawn> &icons)
{
    for (const Drawn &icon : icons.first(std::min(icons.size(), kMostIcons))) {
        add(icon);
    }
    if (icons.size() > kMostIcons) {
        addLine(tr("%n more icon(s)", nullptr, int(icons.size() - kMostIcons)));
    }
    setVisible(!icons.isEmpty());
}

void IconStrip::add(const Drawn &drawn)
{
    const Icon &icon = drawn.icon;
    if (!icon.src.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        return addLine(tr("Icon at %1, not loaded").arg(icon.src.left(kLongestAddress)));
    }
    if (drawn.image.isNull()) {
        return addLine(
            tr("An icon that cannot be shown (%1)").arg(icon.mimeType.isEmpty() ? tr("no type") : icon.mimeType));
    }
    auto *picture = new Picture(QPixmap::fromImage(drawn.image), this);
    picture->setAccessibleName(tr("Icon of the server"));
    m_pictures->insertWidget(m_pictures->count() - 1, picture);
}

void IconStrip::addLine(const QString &text)
{
    auto *line = new PlainLabel(text, FontRole::Secondary, Ink::Text2, this);
    line->setWordWrap(true);
    line->setSelectable(true);
    m_lines->addWidget(line);
}

} // namespace Signalbox
