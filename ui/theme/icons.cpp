// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Signalbox {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/signalbox/icons/%1.svg").arg(name);
}

/// A drawing on a transparent square of so many pixels; null if there is none of that name.
QImage drawing(const QString &path, int pixels)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll());
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

QPixmap rendered(const QString &name, int size, const QColor &colour, qreal ratio)
{
    QImage image = drawing(pathOf(name), qRound(size * ratio));
    if (image.isNull()) {
        return {};
    }
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // drawn in black; only its shape counts
    painter.fillRect(image.rect(), colour);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(std::move(image));
}

/// Paints one of our line icons in the colours of the theme in force when it is painted.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name, QColor Tokens::*own = nullptr)
        : m_name(std::move(name))
        , m_own(own)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
        painter->drawPixmap(corner, iconPixmap(m_name, size, colour(mode, state), ratio));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    { // since Qt 6.8 the size is not in pixels of the screen
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), scale);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), 1.0);
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_own); }
    QString key() const override { return QStringLiteral("signalbox"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = tokensOf(nullptr);
        if (m_own) {
            return tokens.*m_own;
        }
        switch (mode) {
        case QIcon::Disabled:
            return tokens.disabled;
        case QIcon::Selected:
            return tokens.onFill;
        case QIcon::Active:
            return tokens.text;
        case QIcon::Normal:
            break;
        }
        return state == QIcon::On ? tokens.text : tokens.text2;
    }

    QString m_name;
    QColor Tokens::*m_own; ///< null: by the state
};

} // namespace

QIcon icon(const QString &name)
{
    return QFile::exists(pathOf(name)) ? QIcon(new LineIconEngine(name)) : QIcon();
}

QIcon icon(const QString &name, QColor Tokens::*colour)
{
    return QFile::exists(pathOf(name)) ? QIcon(new LineIconEngine(name, colour)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("signalbox/%1/%2/%3/%4")
            .arg(name, QString::number(size), QString::number(colour.rgba(), 16), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, size, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon mark;
    for (const int side : {16, 20, 24, 32, 40, 48, 64, 88, 128, 256}) {
        mark.addPixmap(
            QPixmap::fromImage(drawing(QStringLiteral(":/signalbox/io.github.signalbox.Signalbox.svg"), side)));
    }
    return mark;
}

} // namespace Signalbox
