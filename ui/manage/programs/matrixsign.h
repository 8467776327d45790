// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"
#include "ui/theme/ink.h"

namespace Signalbox {

/// How a cell of the matrix is told apart: an icon, its colour, and that of the word beside it.
struct MatrixSign
{
    QString icon{};
    Ink mark = Ink::Text3;
    Ink text = Ink::Text;
};

[[nodiscard]] inline MatrixSign matrixSign(MatrixModel::Cell cell)
{
    switch (cell) {
    case MatrixModel::Cell::Same:
        return {QStringLiteral("same"), Ink::Ok, Ink::Text};
    case MatrixModel::Cell::SecretKept:
        return {QStringLiteral("key"), Ink::Ok, Ink::Text};
    case MatrixModel::Cell::Different:
        return {QStringLiteral("differs"), Ink::Warn, Ink::Warn};
    case MatrixModel::Cell::Accepted:
        return {QStringLiteral("differs"), Ink::Text3, Ink::Text2};
    case MatrixModel::Cell::Broken:
        return {QStringLiteral("error"), Ink::Err, Ink::Err};
    case MatrixModel::Cell::Found:
        return {QStringLiteral("plus"), Ink::Accent, Ink::Accent};
    case MatrixModel::Cell::Kept:
        return {QStringLiteral("check"), Ink::Text2, Ink::Text2};
    case MatrixModel::Cell::NotKept:
        return {QStringLiteral("minus"), Ink::Text3, Ink::Text2};
    case MatrixModel::Cell::Absent:
        return {QStringLiteral("minus"), Ink::Text3, Ink::Text3};
    case MatrixModel::Cell::Group:
        return {{}, Ink::Text2, Ink::Text2};
    case MatrixModel::Cell::Name:
    case MatrixModel::Cell::Transport:
    case MatrixModel::Cell::Missing:
        break;
    }
    return {};
}

/// Of a cell that is not written yet, whatever it will say.
[[nodiscard]] inline MatrixSign plannedSign()
{
    return {QStringLiteral("edit"), Ink::Accent, Ink::Accent};
}

} // namespace Signalbox
