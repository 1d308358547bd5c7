// The map of /offices: our own open data on Leaflet. Tiles only where the municipality sets a server.
const place = document.getElementById("map");
const fetched = (address) => fetch(address).then((answer) => answer.json());
const bubble = (text) => Object.assign(document.createElement("a"), text);

function draw(map, towns, offices) {
  L.geoJSON(towns, {
    pointToLayer: (town, at) => L.circleMarker(at, { radius: 3, color: "#3c4b5c", fillOpacity: 1, interactive: false })
      .bindTooltip(bubble({ textContent: town.properties.name }).textContent, { permanent: true, direction: "right", className: "town" }),
  }).addTo(map);
  return L.geoJSON(offices, {
    pointToLayer: (office, at) => L.circleMarker(at, { radius: 8, color: "#fff", weight: 1, fillColor: "#a4001d", fillOpacity: .85 }),
    onEachFeature: (office, layer) => layer.bindPopup(
      bubble({ href: `#${office.properties.id}`, textContent: office.properties.name })),
  }).addTo(map);
}

async function start() {
  const [towns, offices] = await Promise.all([fetched("/municipalities.geojson"), fetched(place.dataset.offices)]);
  place.replaceChildren();
  place.className = "map live";
  const map = L.map(place, { scrollWheelZoom: false, attributionControl: Boolean(place.dataset.tiles) });
  if (place.dataset.tiles) L.tileLayer(place.dataset.tiles, { attribution: place.dataset.attribution }).addTo(map);
  const drawn = draw(map, towns, offices);
  map.fitBounds(L.geoJSON(towns).getBounds().pad(.05));
  drawn.eachLayer((layer) => layer.bringToFront());
}

start().catch(() => {}); // the drawn map stays
