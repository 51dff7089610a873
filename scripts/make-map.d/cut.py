"""Cuts shorelines and rivers for a box out of GSHHG's full resolution, and writes them as a small JSON file.

GSHHG keeps them in bins of one degree. A bin has segments, each a row of points; a segment that does not close in its bin enters
and leaves it at one of its four sides. The box must lie inside one bin, which holds for a municipality that no whole degree runs
through; another needs segments of several bins joined here.

GSHHG counts Vassbotten as a part of Vänern, and so the town of Vänersborg between them as water: `land.json` beside this file has that land, drawn
by hand, as rings of degrees, longitude first. Where a box needs none, the file holds an empty list.

Lakes (level 2 and deeper, odd ones being islands) are closed along the bin's edge, cut to the box, and made simpler with
Douglas and Peucker's rule. Figures are whole hundred-thousandths of a degree: about a metre.
"""

import json
import sys
from math import cos, radians
from pathlib import Path

import h5py

WHOLE = 4  # the side that GSHHG gives a segment that closes in its bin
UNIT = 100_000
TOLERANCE = 0.00025  # degrees of latitude: some 28 metres
CORNERS = [(0, 0), (1, 0), (1, 1), (0, 1)]  # south-west, south-east, north-east, north-west
# Sides are numbered anticlockwise from the south: south, east, north, west. Side s ends in corner s + 1.


def points(file, first, count, west, south):
    def read(name):
        return [(int(v) & 0xFFFF) / 65535 for v in file[name][first : first + count]]

    xs, ys = read("Relative_longitude_from_SW_corner_of_bin"), read("Relative_latitude_from_SW_corner_of_bin")
    return [(west + x, south + y) for x, y in zip(xs, ys)]


def bin_of(file, west, south):
    at = (89 - south) * 360 + west % 360
    first, count = int(file["Id_of_first_segment_in_a_bin"][at]), int(file["N_segments_in_a_bin"][at])
    return range(first, first + count)


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def closed(row, entry, leave, west, south):
    """A row that enters at one side and leaves at another, closed along the edge: GSHHG has land to the left of what it encloses,
    so that of the two ways round, the one that leaves the smaller piece of the two is tried with both and told by orientation."""
    if WHOLE in (entry, leave):
        return row
    ways = []
    for turn in (1, -1):
        ring, side = list(row), leave
        while side != entry:
            corner = (side + 1) % 4 if turn == 1 else side
            ring.append((west + CORNERS[corner][0], south + CORNERS[corner][1]))
            side = (side + turn) % 4
        ways.append(ring)
    return min(ways, key=lambda ring: abs(area(ring)))


def cut(ring, box):
    """Sutherland and Hodgman: the part of the ring that lies in the box."""
    west, south, east, north = box
    edges = [
        (lambda p: p[0] >= west, 0, west),
        (lambda p: p[0] <= east, 0, east),
        (lambda p: p[1] >= south, 1, south),
        (lambda p: p[1] <= north, 1, north),
    ]
    for inside, axis, at in edges:
        kept = []
        for a, b in zip(ring, ring[1:] + ring[:1]):
            if inside(a):
                kept.append(a)
            if inside(a) != inside(b):
                t = (at - a[axis]) / (b[axis] - a[axis])
                kept.append(tuple(at if i == axis else a[i] + t * (b[i] - a[i]) for i in (0, 1)))
        ring = kept
    return ring


def runs(row, box):
    """The parts of an open row that lie in the box, with one point more at each end, which the picture cuts off."""
    west, south, east, north = box
    parts, part, last = [], [], None
    for point in row:
        if west <= point[0] <= east and south <= point[1] <= north:
            if not part and last:
                part = [last]
            part.append(point)
        elif part:
            parts.append([*part, point])
            part = []
        last = point
    return [*parts, part] if part else parts


def simpler(row, narrow):
    """Douglas and Peucker: no point lies further than the tolerance from the line without it."""
    if len(row) < 3:
        return row
    (ax, ay), (bx, by) = row[0], row[-1]
    ax, bx = ax * narrow, bx * narrow
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def off(point):
        x, y = point[0] * narrow, point[1]
        if length == 0:
            return ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
        return abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length

    at = max(range(1, len(row) - 1), key=lambda i: off(row[i]))
    if off(row[at]) <= TOLERANCE:
        return [row[0], row[-1]]
    return simpler(row[: at + 1], narrow)[:-1] + simpler(row[at:], narrow)


def whole(row):
    written = [[round(x * UNIT), round(y * UNIT)] for x, y in row]
    return [p for i, p in enumerate(written) if i == 0 or p != written[i - 1]]


def main():
    folder, out = sys.argv[1:3]
    box = [float(v) for v in " ".join(sys.argv[3:]).split()]
    west, south = int(box[0]), int(box[1])
    if box[2] > west + 1 or box[3] > south + 1:
        sys.exit("The box must lie inside one whole degree.")
    narrow = cos(radians((box[1] + box[3]) / 2))
    lakes, islands, rivers = [], [], []
    with h5py.File(f"{folder}/binned_GSHHS_f.nc") as file:
        for at in bin_of(file, west, south):
            info = int(file["Embedded_npts_levels_exit_entry_for_a_segment"][at])
            count, level, entry, leave = info >> 9, info >> 6 & 7, info >> 3 & 7, info & 7
            row = points(file, int(file["Id_of_first_point_in_a_segment"][at]), count, west, south)
            if level == 1:
                sys.exit("There is sea in the box: this script knows lakes in land only.")
            ring = simpler(cut(closed(row, entry, leave, west, south), box), narrow)
            if len(ring) > 2:
                (lakes if level % 2 == 0 else islands).append(whole(ring))
    with h5py.File(f"{folder}/binned_river_f.nc") as file:
        for at in bin_of(file, west, south):
            count = int(file["N_points_for_a_segment"][at])
            row = points(file, int(file["Id_of_first_point_in_a_segment"][at]), count, west, south)
            rivers += [whole(simpler(part, narrow)) for part in runs(row, box) if len(part) > 1]
    lands = [whole(ring) for ring in json.loads(Path(__file__).with_name("land.json").read_text(encoding="utf-8"))]
    made = {
        "source": "GSHHG 2.3.7, Paul Wessel and Walter H. F. Smith, LGPL-3.0-or-later; made by scripts/make-map",
        "box": [round(v * UNIT) for v in box],
        "lakes": lakes,
        "islands": islands,
        "lands": lands,
        "rivers": rivers,
    }
    with open(out, "w", encoding="utf-8") as file:
        json.dump(made, file, separators=(",", ":"), ensure_ascii=False)
        file.write("\n")
    print(f"{out}: {sum(map(len, lakes))} points of {len(lakes)} lakes, {sum(map(len, islands))} of islands, {sum(map(len, rivers))} of rivers")


main()
