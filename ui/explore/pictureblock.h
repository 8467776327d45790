// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QWidget>

namespace Signalbox {

/// A picture from outside: the formats that are safe to decode, by what the bytes are and not by what they are called, the
/// first frame, within bounds (reliability.md D20, U11), off the GUI thread.
class PictureBlock : public QWidget
{
    Q_OBJECT
public:
    PictureBlock(const QByteArray &bytes, const QString &mimeType, QWidget *parent = nullptr);

    struct Decoded
    {
        QImage image; ///< null: it cannot be shown
        QSize size;   ///< of the picture; the image may be smaller
    };
    [[nodiscard]] static Decoded decode(const QByteArray &bytes);

private:
    void present(const Decoded &decoded, qsizetype bytes, const QString &mimeType);
};

} // namespace Signalbox
