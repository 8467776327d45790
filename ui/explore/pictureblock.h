// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

struct SizedImage;

/// A picture from outside: the formats that are safe to decode, by what the bytes are and not by what they are called, the
/// first frame, within bounds (reliability.md D20, U11), off the GUI thread.
class PictureBlock : public QWidget
{
    Q_OBJECT
public:
    PictureBlock(const QByteArray &bytes, const QString &mimeType, QWidget *parent = nullptr);

private:
    void present(const SizedImage &decoded, qsizetype bytes, const QString &mimeType);
};

} // namespace Signalbox
