// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace Signalbox {

/// Draws single lines of text in the painter's font and pen, elided where they have no room: at the end, or in the middle. How a line is laid
/// out is kept: a row that only scrolled is not shaped again, and the letters of a very long one that cannot be seen never
/// are. (QPainter::drawText() shapes a text at each call, and QFontMetrics::elidedText() once more before it.)
class LinePainter
{
public:
    static constexpr int kMostKept = 512; ///< lines

    /// In the middle of the height of `place`; `alignment`: left, right or centre, as it is seen; `elide`: ElideRight or
    /// ElideMiddle.
    void paint(QPainter *painter, const QRect &place, Qt::Alignment alignment, const QString &text,
               Qt::TextElideMode elide = Qt::ElideRight) const;
    [[nodiscard]] qsizetype kept() const { return m_lines.size(); }

private:
    struct Key
    {
        QString text;
        QFont font;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::TextElideMode elide = Qt::ElideRight;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, int(key.direction), int(key.elide));
        }
    };
    struct Line
    {
        QTextLayout layout;
        QSizeF size;
    };
    [[nodiscard]] static Line *make(const Key &key);
    [[nodiscard]] static bool lay(Line &line, const Key &key, const QString &text); ///< false: it is too wide

    mutable QCache<Key, Line> m_lines{kMostKept};
};

} // namespace Signalbox
